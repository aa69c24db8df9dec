"""Differentiated by b1.

hint: It is the derivative by b1; by b2 is asked
"""

# instead of:
g2,
# write:
g1,
