"""v1 is drawn out of a sum in which only one term has it.

hint: line 3 does not follow from line 2
false-hint: is not the derivative
false-hint: are missing
false-hint: is missing
"""

# instead of:
10 * x * (v1 * d1 + v2 * d2),
# write:
10 * x * v1 * (d1 + d2),
