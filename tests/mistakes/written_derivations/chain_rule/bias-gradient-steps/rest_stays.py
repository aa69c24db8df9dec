"""What does not hold b2 stays.

hint: it falls away
"""

# instead of:
g2,
# write:
g1 * (A11 * z1 + A12 * z2 + b1) + g2 * (A21 * z1 + A22 * z2) + g2,
