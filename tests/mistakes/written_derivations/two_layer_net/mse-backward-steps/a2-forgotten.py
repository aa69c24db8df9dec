"""The derivative by z3 for that by the weight.

hint: a2 is missing
false-hint: The factor 2 is missing
"""

# instead of:
2 * (p1 - y1) * a2 * e1 / (1 + e1) ** 2,
2 * (p1 - y1) * a2 * p1 * (1 - p1),
# write:
2 * (p1 - y1) * e1 / (1 + e1) ** 2,
2 * (p1 - y1) * p1 * (1 - p1),
