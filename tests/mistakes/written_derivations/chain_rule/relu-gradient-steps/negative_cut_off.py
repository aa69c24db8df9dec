"""Negative gradients are cut off as well.

hint: Negative g1 are cut off
false-hint: The condition is on g1
"""

# instead of:
sp.Piecewise((g1, z1 > 0), (0, True)),
# write:
sp.Piecewise((sp.Max(g1, 0), z1 > 0), (0, True)),
