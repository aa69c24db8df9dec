"""The gradient from above decides which case it is.

hint: The condition is on g1
false-hint: cut off
"""

# instead of:
sp.Piecewise((g1, z1 > 0), (0, True)),
# write:
sp.Piecewise((g1, g1 > 0), (0, True)),
