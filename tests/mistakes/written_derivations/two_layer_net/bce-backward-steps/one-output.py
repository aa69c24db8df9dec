"""Only the path through the second output is followed.

hint: Only the second output is there; b moves both
false-hint: Only the first output
"""

# instead of:
e1 * p1 * (1 - p1) * v1 * (1 - a**2) + e2 * p2 * (1 - p2) * v2 * (1 - a**2),
(e1 * v1 * p1 * (1 - p1) + e2 * v2 * p2 * (1 - p2)) * (1 - a**2),
# write:
e2 * p2 * (1 - p2) * v2 * (1 - a**2),
e2 * v2 * p2 * (1 - p2) * (1 - a**2),
