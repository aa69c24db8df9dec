"""The slope of tanh for that of the sigmoid, at the end.

hint: line 3 does not follow from line 2
hint: This is the slope of tanh
false-hint: is not the derivative of line 1
"""

# instead of:
2 * (p1 - y1) * a2 * p1 * (1 - p1),
# write:
2 * (p1 - y1) * a2 * (1 - p1**2),
