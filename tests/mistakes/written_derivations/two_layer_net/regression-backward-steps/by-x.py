"""Differentiated by the input.

hint: It is the derivative by x; by w is asked
false-hint: x is missing
"""

# instead of:
2 * d1 * 5 * v1 * x + 2 * d2 * 5 * v2 * x,
10 * x * (v1 * d1 + v2 * d2),
# write:
2 * d1 * 5 * v1 * w + 2 * d2 * 5 * v2 * w,
10 * w * (v1 * d1 + v2 * d2),
