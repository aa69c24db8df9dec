"""Differentiated by g1.

hint: It is the derivative by g1; by z1 is asked
"""

# instead of:
sp.Piecewise((g1, z1 > 0), (0, True)),
# write:
sp.Piecewise((z1, z1 > 0), (0, True)),
