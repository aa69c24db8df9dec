"""e1 and e2 get lost where the derivative is taken.

hint: The slopes of the loss are lost
false-hint: the slopes of the loss are missing
"""

# instead of:
e1 * p1 * (1 - p1) * v1 * (1 - a**2) + e2 * p2 * (1 - p2) * v2 * (1 - a**2),
(e1 * v1 * p1 * (1 - p1) + e2 * v2 * p2 * (1 - p2)) * (1 - a**2),
# write:
p1 * (1 - p1) * v1 * (1 - a**2) + p2 * (1 - p2) * v2 * (1 - a**2),
(v1 * p1 * (1 - p1) + v2 * p2 * (1 - p2)) * (1 - a**2),
