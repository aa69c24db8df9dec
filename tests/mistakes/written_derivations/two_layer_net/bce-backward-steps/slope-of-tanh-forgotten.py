"""The way back ends at z2.

hint: line 2 is not the derivative of line 1 by b
hint: The slope of tanh is missing
false-hint: The square is missing
false-hint: line 3 does not follow
"""

# instead of:
e1 * p1 * (1 - p1) * v1 * (1 - a**2) + e2 * p2 * (1 - p2) * v2 * (1 - a**2),
(e1 * v1 * p1 * (1 - p1) + e2 * v2 * p2 * (1 - p2)) * (1 - a**2),
# write:
e1 * p1 * (1 - p1) * v1 + e2 * p2 * (1 - p2) * v2,
e1 * v1 * p1 * (1 - p1) + e2 * v2 * p2 * (1 - p2),
