"""The gradients of both entries are added up.

hint: It is summed
false-hint: g2 is forgotten
"""

# instead of:
g2,
# write:
g1 + g2,
