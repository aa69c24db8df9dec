"""The gradient from above is forgotten.

hint: Line 3 is not the derivative of line 2 by b2
hint: g2 is forgotten
false-hint: the sign is turned
false-hint: line 2 does not follow
"""

# instead of:
g2,
# write:
sp.Integer(1),
