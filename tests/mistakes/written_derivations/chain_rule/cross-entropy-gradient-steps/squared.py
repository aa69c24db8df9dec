"""One over the square.

hint: not 1/x squared
"""

# instead of:
-Y21 / (2 * P21),
# write:
-Y21 / (2 * P21**2),
