"""The powers are added up.

hint: Line 1: The powers are added up
false-hint: Line 3
"""

# instead of:
-sp.log(P11**Y11 * P12**Y12 * P21**Y21 * P22**Y22) / 2,
# write:
-sp.log(P11**Y11 + P12**Y12 + P21**Y21 + P22**Y22) / 2,
