"""Every sign is turned.

hint: The sign is turned
false-hint: is subtracted
"""

# instead of:
1 - sp.exp(z1) / S,
# write:
sp.exp(z1) / S - 1,
