"""The inner derivative is missing.

hint: The inner derivative is missing
changes: quotient_rule
"""

# instead of:
-sp.exp(z1) * sp.exp(z2) / S**2,  # z2 stands in the denominator alone
# write:
-sp.exp(z1) / S**2,

# instead of:
-(sp.exp(z1) / S) * (sp.exp(z2) / S),
# write:
-(sp.exp(z1) / S) / S,
