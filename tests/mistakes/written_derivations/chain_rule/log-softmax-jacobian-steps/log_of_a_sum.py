"""The logarithm of the sum is taken apart; the rest follows from there.

hint: Line 2 does not follow from line 1
hint: The logarithm of a sum is no sum of logarithms
"""

# instead of:
z1 - sp.log(S),
# write:
z1 - (z1 + z2 + z3),

# instead of:
1 - sp.exp(z1) / S,
# write:
sp.Integer(0),
