"""The value of the sigmoid stands where its slope belongs.

hint: sigma stands where its slope belongs
false-hint: The slope of the sigmoid is missing
"""

# instead of:
2 * (p1 - y1) * a2 * e1 / (1 + e1) ** 2,
2 * (p1 - y1) * a2 * p1 * (1 - p1),
# write:
2 * (p1 - y1) * a2 / (1 + e1),
2 * (p1 - y1) * a2 * p1,
