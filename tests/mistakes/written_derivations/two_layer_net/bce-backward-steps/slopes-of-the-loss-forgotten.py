"""The sum of the outputs; the rest follows from there.

hint: line 1: the slopes of the loss are missing
false-hint: line 2 is not the derivative
"""

# instead of:
e1 * p1 + e2 * p2,
e1 * p1 * (1 - p1) * v1 * (1 - a**2) + e2 * p2 * (1 - p2) * v2 * (1 - a**2),
(e1 * v1 * p1 * (1 - p1) + e2 * v2 * p2 * (1 - p2)) * (1 - a**2),
# write:
p1 + p2,
p1 * (1 - p1) * v1 * (1 - a**2) + p2 * (1 - p2) * v2 * (1 - a**2),
(v1 * p1 * (1 - p1) + v2 * p2 * (1 - p2)) * (1 - a**2),
