"""1/m is lost with the derivative.

hint: Line 3 is not the derivative of line 2 by P21
hint: 1/m is missing in the derivative
false-hint: Line 1
false-hint: sign
"""

# instead of:
-Y21 / (2 * P21),
# write:
-Y21 / P21,
