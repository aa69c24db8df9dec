"""The slope of f is forgotten, its value is not.

hint: line 2 is not the derivative of line 1 by w
hint: The factor 5 of f is missing: z2 moves by 5 x
false-hint: The factor 2 is missing
"""

# instead of:
2 * d1 * 5 * v1 * x + 2 * d2 * 5 * v2 * x,
10 * x * (v1 * d1 + v2 * d2),
# write:
2 * d1 * v1 * x + 2 * d2 * v2 * x,
2 * x * (v1 * d1 + v2 * d2),
