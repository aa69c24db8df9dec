"""The sign of the last line.

hint: Line 3 is not the derivative of line 2 by b2
hint: The sign is turned
"""

# instead of:
g2,
# write:
-g2,
