"""Only the first term is differentiated.

hint: the other two terms have a slope
changes: three-outputs
"""

# instead of:
y1 - p1,
# write:
-p1 * (1 - y1),
-p1 + p1 * y1,
