"""The mean is taken over all entries.

hint: It is divided by all four entries
"""

# instead of:
-Y21 / (2 * P21),
# write:
-Y21 / (4 * P21),
