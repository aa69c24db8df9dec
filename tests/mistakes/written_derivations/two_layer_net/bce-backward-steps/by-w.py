"""The gradient of the weight.

hint: This is the derivative by w
false-hint: This is the derivative by x
"""

# instead of:
e1 * p1 * (1 - p1) * v1 * (1 - a**2) + e2 * p2 * (1 - p2) * v2 * (1 - a**2),
(e1 * v1 * p1 * (1 - p1) + e2 * v2 * p2 * (1 - p2)) * (1 - a**2),
# write:
e1 * p1 * (1 - p1) * v1 * (1 - a**2) * x + e2 * p2 * (1 - p2) * v2 * (1 - a**2) * x,
x * (e1 * v1 * p1 * (1 - p1) + e2 * v2 * p2 * (1 - p2)) * (1 - a**2),
