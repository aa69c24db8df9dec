"""The gradient from above is forgotten.

hint: Line 3 is not the derivative of line 2 by z1
hint: g1 is forgotten
false-hint: the sign is turned
"""

# instead of:
sp.Piecewise((g1, z1 > 0), (0, True)),
# write:
sp.Piecewise((1, z1 > 0), (0, True)),
