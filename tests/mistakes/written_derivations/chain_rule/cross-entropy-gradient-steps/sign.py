"""The sign of the last line.

hint: The sign is turned: more probability
false-hint: and 1/m
"""

# instead of:
-Y21 / (2 * P21),
# write:
Y21 / (2 * P21),
