"""The slope of the term z1 is missing.

hint: Line 3 is not the derivative of line 2 by z1
hint: The slope of the term z1 is missing
false-hint: sign
"""

# instead of:
1 - sp.exp(z1) / S,
# write:
-sp.exp(z1) / S,
