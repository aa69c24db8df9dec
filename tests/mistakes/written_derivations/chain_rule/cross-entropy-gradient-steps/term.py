"""The term, not its derivative.

hint: This is the term that holds P21
false-hint: never taken
"""

# instead of:
-Y21 / (2 * P21),
# write:
-Y21 * sp.log(P21) / 2,
