"""The output in three forms.

hint: the derivative by z2 is never taken
changes: quotient_rule
"""

# instead of:
-sp.exp(z1) * sp.exp(z2) / S**2,  # z2 stands in the denominator alone
# write:
1 / (1 + sp.exp(z2 - z1) + sp.exp(z3 - z1)),

# instead of:
-(sp.exp(z1) / S) * (sp.exp(z2) / S),
# write:
1 - (sp.exp(z2) + sp.exp(z3)) / S,
