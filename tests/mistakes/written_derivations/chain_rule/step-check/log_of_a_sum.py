"""The logarithm of the sum is taken apart.

hint: line 2 does not follow from line 1
changes: three-outputs
"""

# instead of:
short,
# write:
(p1 + p2 + p3) * (z1 + z2 + z3) - p1 * z1 - p2 * z2 - p3 * z3,
1 - p1,
