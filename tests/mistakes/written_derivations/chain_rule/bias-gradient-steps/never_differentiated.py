"""The sum in three forms.

hint: the derivative by b2 is never taken
"""

# instead of:
g2,
# write:
g1 * b1 + g2 * b2 + g1 * (A11 * z1 + A12 * z2) + g2 * (A21 * z1 + A22 * z2),
