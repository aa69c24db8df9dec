"""No step in between.

hint: at least 3 are asked for
"""

# instead of:
sp.Piecewise((g1 * z1, z1 > 0), (0, True)),
# write:
