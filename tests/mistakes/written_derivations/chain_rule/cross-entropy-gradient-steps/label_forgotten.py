"""The label is lost with the derivative.

hint: Y21 is forgotten
"""

# instead of:
-Y21 / (2 * P21),
# write:
-1 / (2 * P21),
