"""The logarithm of a product is taken for a product of logarithms, the end is right.

hint: Line 2 does not follow from line 1
hint: The logarithm of a product is the sum
false-hint: Line 3
"""

# instead of:
-(Y11 * sp.log(P11) + Y12 * sp.log(P12) + Y21 * sp.log(P21) + Y22 * sp.log(P22)) / 2,
# write:
-(Y11 * sp.log(P11) * Y12 * sp.log(P12) * Y21 * sp.log(P21) * Y22 * sp.log(P22)) / 2,
