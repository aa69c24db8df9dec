"""No step in between.

hint: at least 3 are asked for
changes: quotient_rule
"""

# instead of:
-sp.exp(z1) * sp.exp(z2) / S**2,  # z2 stands in the denominator alone
# write:
