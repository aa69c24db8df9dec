"""One wrong line in the middle; the end is right.

hint: line 3 does not follow from line 2
false-hint: line 4 does not follow
false-hint: is not its derivative by w
"""

# instead of:
10 * x * (v1 * d1 + v2 * d2),
# write:
10 * x * (v1 * d1 - v2 * d2),
10 * x * (v1 * d1 + v2 * d2),
