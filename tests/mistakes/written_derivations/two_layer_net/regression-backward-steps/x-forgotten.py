"""The inner derivative by w is taken for 1; the rest follows from there.

hint: line 2 is not the derivative of line 1 by w
hint: x is missing
false-hint: line 3 does not follow
"""

# instead of:
2 * d1 * 5 * v1 * x + 2 * d2 * 5 * v2 * x,
10 * x * (v1 * d1 + v2 * d2),
# write:
2 * d1 * 5 * v1 + 2 * d2 * 5 * v2,
10 * (v1 * d1 + v2 * d2),
