"""The path from z2 to the outputs is taken for 1.

hint: The entries of W2 are missing
false-hint: x is missing
"""

# instead of:
2 * d1 * 5 * v1 * x + 2 * d2 * 5 * v2 * x,
10 * x * (v1 * d1 + v2 * d2),
# write:
2 * d1 * 5 * x + 2 * d2 * 5 * x,
10 * x * (d1 + d2),
