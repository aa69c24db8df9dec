"""Begins without the logarithm.

hint: Line 1: The logarithm is missing
false-hint: Line 3
"""

# instead of:
sp.log(sp.exp(z1) / S),
# write:
sp.exp(z1) / S,
