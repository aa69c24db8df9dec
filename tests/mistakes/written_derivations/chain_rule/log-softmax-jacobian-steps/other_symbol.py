"""Differentiated by z2.

hint: It is the derivative by z2; by z1 is asked
"""

# instead of:
1 - sp.exp(z1) / S,
# write:
-sp.exp(z2) / S,
