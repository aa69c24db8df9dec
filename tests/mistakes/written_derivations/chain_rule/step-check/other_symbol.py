"""Differentiated by z2.

hint: by z1 is asked
changes: three-outputs
"""

# instead of:
y1 - p1,
# write:
sp.diff(short, z2),
y2 - p2,
