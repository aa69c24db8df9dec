"""The numerator is differentiated as if it held z2.

hint: The numerator e^z1 does not hold z2
false-hint: by z1
changes: quotient_rule
"""

# instead of:
-sp.exp(z1) * sp.exp(z2) / S**2,  # z2 stands in the denominator alone
# write:
(sp.exp(z1) * S - sp.exp(z1) * sp.exp(z2)) / S**2,

# instead of:
-(sp.exp(z1) / S) * (sp.exp(z2) / S),
# write:
sp.exp(z1) / S * (1 - sp.exp(z2) / S),
