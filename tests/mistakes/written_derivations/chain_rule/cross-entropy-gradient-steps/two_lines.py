"""No step in between.

hint: at least 3 are asked for
"""

# instead of:
-(Y11 * sp.log(P11) + Y12 * sp.log(P12) + Y21 * sp.log(P21) + Y22 * sp.log(P22)) / 2,
# write:
