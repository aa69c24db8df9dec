"""The risk in three forms.

hint: never taken
changes: three-outputs
"""

# instead of:
y1 - p1,
# write:
sp.log(S) - p1 * z1 - p2 * z2 - p3 * z3,
