"""Only the path through the first output is followed.

hint: Only the first output is there; w moves both
false-hint: Only the second output
"""

# instead of:
2 * d1 * 5 * v1 * x + 2 * d2 * 5 * v2 * x,
10 * x * (v1 * d1 + v2 * d2),
# write:
2 * d1 * 5 * v1 * x,
10 * x * v1 * d1,
