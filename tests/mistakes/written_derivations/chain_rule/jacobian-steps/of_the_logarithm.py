"""The slope of the logarithm.

hint: This is the slope of log y1
changes: quotient_rule
"""

# instead of:
-sp.exp(z1) * sp.exp(z2) / S**2,  # z2 stands in the denominator alone
# write:
-sp.exp(z2) / S,

# instead of:
-(sp.exp(z1) / S) * (sp.exp(z2) / S),
# write:
-1 / (1 + sp.exp(z1 - z2) + sp.exp(z3 - z2)),
