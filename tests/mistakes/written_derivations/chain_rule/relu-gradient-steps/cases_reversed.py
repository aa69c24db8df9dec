"""The cases of the slope are the wrong way round.

hint: wrong way round: g1 stays where z1 is positive
false-hint: line 2 does not follow
"""

# instead of:
sp.Piecewise((g1, z1 > 0), (0, True)),
# write:
sp.Piecewise((g1, z1 < 0), (0, True)),
