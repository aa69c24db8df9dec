"""The sign turns in the last line.

hint: line 3 does not follow from line 2
hint: the sign is turned
false-hint: is not the derivative
"""

# instead of:
10 * x * (v1 * d1 + v2 * d2),
# write:
-10 * x * (v1 * d1 + v2 * d2),
