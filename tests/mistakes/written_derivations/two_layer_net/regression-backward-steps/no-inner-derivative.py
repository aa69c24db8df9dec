"""Only the squares are differentiated.

hint: The inner derivative is missing
false-hint: Only the first output
"""

# instead of:
2 * d1 * 5 * v1 * x + 2 * d2 * 5 * v2 * x,
10 * x * (v1 * d1 + v2 * d2),
# write:
2 * d1 + 2 * d2,
2 * (d1 + d2),
