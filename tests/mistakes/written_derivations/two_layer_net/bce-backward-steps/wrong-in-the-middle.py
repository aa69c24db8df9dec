"""One wrong line in the middle; the end is right.

hint: line 3 does not follow from line 2
false-hint: line 4 does not follow
"""

# instead of:
(e1 * v1 * p1 * (1 - p1) + e2 * v2 * p2 * (1 - p2)) * (1 - a**2),
# write:
(e1 * v1 * p1 + e2 * v2 * p2) * (1 - p1) * (1 - a**2),
(e1 * v1 * p1 * (1 - p1) + e2 * v2 * p2 * (1 - p2)) * (1 - a**2),
