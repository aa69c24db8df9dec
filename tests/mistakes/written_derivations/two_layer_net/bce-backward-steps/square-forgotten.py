"""The slope of tanh without its square, in the last step only.

hint: line 3 does not follow from line 2
hint: The square is missing
false-hint: is not the derivative of line 1
"""

# instead of:
(e1 * v1 * p1 * (1 - p1) + e2 * v2 * p2 * (1 - p2)) * (1 - a**2),
# write:
(e1 * v1 * p1 * (1 - p1) + e2 * v2 * p2 * (1 - p2)) * (1 - a),
