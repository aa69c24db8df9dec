"""The derivative by z1.

hint: Line 2 is not the derivative of line 1 by z2
hint: This would be the derivative of y1 by z1
false-hint: The sign is turned
changes: quotient_rule
"""

# instead of:
-sp.exp(z1) * sp.exp(z2) / S**2,  # z2 stands in the denominator alone
# write:
sp.exp(z1) * (S - sp.exp(z1)) / S**2,

# instead of:
-(sp.exp(z1) / S) * (sp.exp(z2) / S),
# write:
sp.exp(z1) / S * (1 - sp.exp(z1) / S),
