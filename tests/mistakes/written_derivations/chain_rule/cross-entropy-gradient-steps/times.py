"""Multiplied, where the slope of log divides.

hint: divide by it
false-hint: factor is missing
"""

# instead of:
-Y21 / (2 * P21),
# write:
-Y21 * P21 / 2,
