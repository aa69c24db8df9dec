"""g2 is lost before b2 in the middle; the end is right.

hint: Line 2 does not follow from line 1
false-hint: Line 3
"""

# instead of:
g1 * (A11 * z1 + A12 * z2 + b1) + g2 * (A21 * z1 + A22 * z2) + g2 * b2,  # b2 stands in one term
# write:
g1 * (A11 * z1 + A12 * z2 + b1) + g2 * (A21 * z1 + A22 * z2) + b2,
