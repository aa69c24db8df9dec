"""A risk without the logarithm.

hint: the logarithm is missing
changes: three-outputs
"""

# instead of:
R,
# write:
-p1 * y1 - p2 * y2 - p3 * y3,
