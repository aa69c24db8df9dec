"""g1 and g2 have changed places from the start.

hint: Line 1: g1 and g2 have changed places
false-hint: by b2 is asked
"""

# instead of:
g1 * (A11 * z1 + A12 * z2 + b1) + g2 * (A21 * z1 + A22 * z2 + b2),
# write:
g2 * (A11 * z1 + A12 * z2 + b1) + g1 * (A21 * z1 + A22 * z2 + b2),

# instead of:
g1 * (A11 * z1 + A12 * z2 + b1) + g2 * (A21 * z1 + A22 * z2) + g2 * b2,  # b2 stands in one term
# write:
g2 * (A11 * z1 + A12 * z2 + b1) + g1 * (A21 * z1 + A22 * z2) + g1 * b2,

# instead of:
g2,
# write:
g1,
