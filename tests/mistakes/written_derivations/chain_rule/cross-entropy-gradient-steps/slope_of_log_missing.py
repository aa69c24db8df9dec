"""The slope of the logarithm is missing.

hint: The slope of log P21 is missing
"""

# instead of:
-Y21 / (2 * P21),
# write:
-Y21 / 2,
