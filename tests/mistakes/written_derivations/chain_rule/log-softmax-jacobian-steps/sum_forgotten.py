"""The slope of log S is missing.

hint: The slope of log S is missing
false-hint: inner derivative
"""

# instead of:
1 - sp.exp(z1) / S,
# write:
sp.Integer(1),
