"""The sign of the last line.

hint: line 4 does not follow from line 3
hint: the sign is turned
changes: three-outputs
"""

# instead of:
y1 - p1,
# write:
(p1 + p2 + p3) * y1 - p1,
p1 - y1,
