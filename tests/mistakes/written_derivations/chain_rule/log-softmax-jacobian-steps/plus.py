"""The probability is added.

hint: The sign of e^z1 over S is turned
false-hint: The sign is turned.
"""

# instead of:
1 - sp.exp(z1) / S,
# write:
1 + sp.exp(z1) / S,
