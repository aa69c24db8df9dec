"""Something passes where z1 is negative.

hint: This is a leaky ReLU
"""

# instead of:
sp.Piecewise((g1, z1 > 0), (0, True)),
# write:
sp.Piecewise((g1, z1 > 0), (g1 / 100, True)),
