"""Multiplied by the other hidden unit's value.

hint: line 2 is not the derivative of line 1 by w12
hint: This is the derivative by w11
false-hint: line 3 does not follow
"""

# instead of:
2 * (p1 - y1) * a2 * e1 / (1 + e1) ** 2,
2 * (p1 - y1) * a2 * p1 * (1 - p1),
# write:
2 * (p1 - y1) * a1 * e1 / (1 + e1) ** 2,
2 * (p1 - y1) * a1 * p1 * (1 - p1),
