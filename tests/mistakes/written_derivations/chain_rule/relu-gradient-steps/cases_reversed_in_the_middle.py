"""The cases are the wrong way round in line 2, the end is right.

hint: Line 2 does not follow from line 1
hint: max(0, z1) is z1 where z1 is positive
false-hint: Line 3
"""

# instead of:
sp.Piecewise((g1 * z1, z1 > 0), (0, True)),
# write:
sp.Piecewise((g1 * z1, z1 < 0), (0, True)),
