"""The slopes of all terms are added up.

hint: P21 stands in one term
false-hint: over the batch
"""

# instead of:
-Y21 / (2 * P21),
# write:
-(Y11 / P11 + Y12 / P12 + Y21 / P21 + Y22 / P22) / 2,
