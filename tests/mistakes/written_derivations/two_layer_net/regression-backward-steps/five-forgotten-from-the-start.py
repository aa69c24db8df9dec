"""ReLU without its factor; the rest follows from there.

hint: line 1: the factor 5 of f is missing
false-hint: line 2 is not the derivative
"""

# instead of:
d1, d2 = 5 * v1 * z - y1, 5 * v2 * z - y2
# write:
d1, d2 = v1 * z - y1, v2 * z - y2

# instead of:
2 * d1 * 5 * v1 * x + 2 * d2 * 5 * v2 * x,
10 * x * (v1 * d1 + v2 * d2),
# write:
2 * d1 * v1 * x + 2 * d2 * v2 * x,
2 * x * (v1 * d1 + v2 * d2),
