"""No step in between.

hint: at least 3
"""

# instead of:
2 * d1 * 5 * v1 * x + 2 * d2 * 5 * v2 * x,
# write:
