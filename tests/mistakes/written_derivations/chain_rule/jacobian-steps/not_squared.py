"""The quotient rule without its square.

hint: The denominator is not squared
changes: quotient_rule
"""

# instead of:
-sp.exp(z1) * sp.exp(z2) / S**2,  # z2 stands in the denominator alone
# write:
-sp.exp(z1) * sp.exp(z2) / S,

# instead of:
-(sp.exp(z1) / S) * (sp.exp(z2) / S),
# write:
-sp.exp(z1 + z2) / S,
