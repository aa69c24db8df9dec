"""The slope of g is left out in the last step only.

hint: line 3 does not follow from line 2
hint: The slope of the sigmoid is missing
false-hint: is not the derivative of line 1
"""

# instead of:
2 * (p1 - y1) * a2 * p1 * (1 - p1),
# write:
2 * (p1 - y1) * a2,
