"""Without the minus from the start.

hint: Line 1: The sign is turned: the loss is minus the mean
false-hint: more probability
"""

# instead of:
-sp.log(P11**Y11 * P12**Y12 * P21**Y21 * P22**Y22) / 2,
# write:
sp.log(P11**Y11 * P12**Y12 * P21**Y21 * P22**Y22) / 2,

# instead of:
-(Y11 * sp.log(P11) + Y12 * sp.log(P12) + Y21 * sp.log(P21) + Y22 * sp.log(P22)) / 2,
# write:
(Y11 * sp.log(P11) + Y12 * sp.log(P12) + Y21 * sp.log(P21) + Y22 * sp.log(P22)) / 2,

# instead of:
-Y21 / (2 * P21),
# write:
Y21 / (2 * P21),
