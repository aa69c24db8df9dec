"""The bias is taken for a constant.

hint: the slope is not 0
false-hint: g2 is forgotten
"""

# instead of:
g2,
# write:
sp.Integer(0),
