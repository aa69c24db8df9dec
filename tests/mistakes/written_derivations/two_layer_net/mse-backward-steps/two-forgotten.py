"""The square brings no factor.

hint: The factor 2 is missing
false-hint: a2 is missing
"""

# instead of:
2 * (p1 - y1) * a2 * e1 / (1 + e1) ** 2,
2 * (p1 - y1) * a2 * p1 * (1 - p1),
# write:
(p1 - y1) * a2 * e1 / (1 + e1) ** 2,
(p1 - y1) * a2 * p1 * (1 - p1),
