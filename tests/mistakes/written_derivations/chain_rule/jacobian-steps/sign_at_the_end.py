"""The sign is lost in the last line.

hint: Line 3 does not follow from line 2
hint: The sign is turned
false-hint: Line 2 is not
changes: quotient_rule
"""

# instead of:
-(sp.exp(z1) / S) * (sp.exp(z2) / S),
# write:
sp.exp(z1) / S * sp.exp(z2) / S,
