"""The maximum is of the product.

hint: Line 1: The maximum is of z1 alone
false-hint: Line 3
"""

# instead of:
g1 * sp.Max(0, z1),
# write:
sp.Max(0, g1 * z1),
