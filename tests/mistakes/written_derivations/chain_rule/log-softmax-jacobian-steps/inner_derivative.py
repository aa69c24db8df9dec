"""The inner derivative of log S is missing.

hint: The inner derivative is missing
false-hint: factor
"""

# instead of:
1 - sp.exp(z1) / S,
# write:
1 - 1 / S,
