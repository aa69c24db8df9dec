"""Differentiated by P12.

hint: It is the derivative by P12; by P21 is asked
"""

# instead of:
-Y21 / (2 * P21),
# write:
-Y12 / (2 * P12),
