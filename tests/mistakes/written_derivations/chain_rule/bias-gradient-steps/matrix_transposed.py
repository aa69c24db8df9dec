"""The product with the transposed matrix; the rest follows from there.

hint: Line 1: A is transposed
false-hint: Line 2
false-hint: Line 3
"""

# instead of:
g1 * (A11 * z1 + A12 * z2 + b1) + g2 * (A21 * z1 + A22 * z2 + b2),
# write:
g1 * (A11 * z1 + A21 * z2 + b1) + g2 * (A12 * z1 + A22 * z2 + b2),

# instead of:
g1 * (A11 * z1 + A12 * z2 + b1) + g2 * (A21 * z1 + A22 * z2) + g2 * b2,  # b2 stands in one term
# write:
g1 * (A11 * z1 + A21 * z2 + b1) + g2 * (A12 * z1 + A22 * z2) + g2 * b2,
