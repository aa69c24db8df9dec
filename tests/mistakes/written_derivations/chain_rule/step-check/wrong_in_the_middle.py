"""One wrong line in the middle; the end is right.

hint: line 3 does not follow from line 2
changes: three-outputs
"""

# instead of:
short,
# write:
short,
sp.log(S) + p1 * z1 + p2 * z2 + p3 * z3,
sp.log(S) - p1 * z1 - p2 * z2 - p3 * z3,
