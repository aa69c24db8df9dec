"""Begins with the second output; the rest follows from there.

hint: Line 1: This is y2
false-hint: Line 2
false-hint: by z1
changes: quotient_rule
"""

# instead of:
sp.exp(z1) / S,
# write:
sp.exp(z2) / S,

# instead of:
-sp.exp(z1) * sp.exp(z2) / S**2,  # z2 stands in the denominator alone
# write:
sp.exp(z2) * (S - sp.exp(z2)) / S**2,

# instead of:
-(sp.exp(z1) / S) * (sp.exp(z2) / S),
# write:
sp.exp(z2) / S * (1 - sp.exp(z2) / S),
