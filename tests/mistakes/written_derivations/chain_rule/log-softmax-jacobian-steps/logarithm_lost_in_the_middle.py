"""The logarithm of S is lost in line 2, the end is right.

hint: Line 2 does not follow from line 1
hint: The logarithm of S is missing
false-hint: Line 3
"""

# instead of:
z1 - sp.log(S),
# write:
z1 - S,
