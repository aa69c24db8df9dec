"""The inner derivative of log S is forgotten.

hint: inner derivative
changes: three-outputs
"""

# instead of:
y1 - p1,
# write:
(p1 + p2 + p3) / S - p1,
1 / S - p1,
