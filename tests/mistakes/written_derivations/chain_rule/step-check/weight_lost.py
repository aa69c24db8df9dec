"""The weight is lost with the derivative of the logarithm.

hint: the slope of y1 itself
changes: three-outputs
"""

# instead of:
short,
# write:
short,
y1 * (1 - y1),
