"""The path from z2 to z3 is taken for 1.

hint: The entries of W2 are missing
false-hint: The slopes of the sigmoid are missing
"""

# instead of:
e1 * p1 * (1 - p1) * v1 * (1 - a**2) + e2 * p2 * (1 - p2) * v2 * (1 - a**2),
(e1 * v1 * p1 * (1 - p1) + e2 * v2 * p2 * (1 - p2)) * (1 - a**2),
# write:
e1 * p1 * (1 - p1) * (1 - a**2) + e2 * p2 * (1 - p2) * (1 - a**2),
(e1 * p1 * (1 - p1) + e2 * p2 * (1 - p2)) * (1 - a**2),
