"""The output that w12 does not move stays in the sum.

hint: The second output is in it too
false-hint: line 3 does not follow
"""

# instead of:
2 * (p1 - y1) * a2 * e1 / (1 + e1) ** 2,
2 * (p1 - y1) * a2 * p1 * (1 - p1),
# write:
2 * (p1 - y1) * a2 * e1 / (1 + e1) ** 2 + 2 * (p2 - y2) * a2 * e2 / (1 + e2) ** 2,
2 * (p1 - y1) * a2 * p1 * (1 - p1) + 2 * (p2 - y2) * a2 * p2 * (1 - p2),
