"""No step in between.

hint: at least 3 are asked for
"""

# instead of:
g1 * (A11 * z1 + A12 * z2 + b1) + g2 * (A21 * z1 + A22 * z2) + g2 * b2,  # b2 stands in one term
# write:
