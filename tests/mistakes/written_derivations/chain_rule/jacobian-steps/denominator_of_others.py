"""The sum in the denominator leaves its own logit out.

hint: Line 1: e^z1 is missing in the denominator
changes: quotient_rule
"""

# instead of:
sp.exp(z1) / S,
# write:
sp.exp(z1) / (sp.exp(z2) + sp.exp(z3)),
