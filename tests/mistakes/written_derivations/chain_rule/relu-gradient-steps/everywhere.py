"""The gradient passes in both cases.

hint: This is g1 in both cases
"""

# instead of:
sp.Piecewise((g1, z1 > 0), (0, True)),
# write:
g1,
