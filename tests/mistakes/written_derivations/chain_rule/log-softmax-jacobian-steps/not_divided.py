"""e^z1 is not divided by its sum.

hint: S is missing
false-hint: inner derivative
"""

# instead of:
1 - sp.exp(z1) / S,
# write:
1 - sp.exp(z1),
