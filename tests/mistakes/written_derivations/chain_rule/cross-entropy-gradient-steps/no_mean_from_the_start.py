"""1/m is missing from the start; the rest follows from there.

hint: Line 1: 1/m is missing: the loss is a mean
false-hint: in the derivative
false-hint: Line 2
"""

# instead of:
-sp.log(P11**Y11 * P12**Y12 * P21**Y21 * P22**Y22) / 2,
# write:
-sp.log(P11**Y11 * P12**Y12 * P21**Y21 * P22**Y22),

# instead of:
-(Y11 * sp.log(P11) + Y12 * sp.log(P12) + Y21 * sp.log(P21) + Y22 * sp.log(P22)) / 2,
# write:
-(Y11 * sp.log(P11) + Y12 * sp.log(P12) + Y21 * sp.log(P21) + Y22 * sp.log(P22)),

# instead of:
-Y21 / (2 * P21),
# write:
-Y21 / P21,
