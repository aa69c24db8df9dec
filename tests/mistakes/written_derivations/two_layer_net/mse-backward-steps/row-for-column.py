"""The entry of row 2 and column 1.

hint: This is the derivative by w21
false-hint: derivative by w22
false-hint: derivative by w11
"""

# instead of:
2 * (p1 - y1) * a2 * e1 / (1 + e1) ** 2,
2 * (p1 - y1) * a2 * p1 * (1 - p1),
# write:
2 * (p2 - y2) * a1 * e2 / (1 + e2) ** 2,
2 * (p2 - y2) * a1 * p2 * (1 - p2),
