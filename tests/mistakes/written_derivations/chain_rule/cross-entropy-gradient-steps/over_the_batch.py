"""Summed over the batch.

hint: It is summed over the batch
false-hint: stands in one term
"""

# instead of:
-Y21 / (2 * P21),
# write:
-(Y11 / P11 + Y21 / P21) / 2,
