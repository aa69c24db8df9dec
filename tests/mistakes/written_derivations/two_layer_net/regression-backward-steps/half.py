"""Half the squared norm; the rest follows from there.

hint: here no 1/2 stands before it
false-hint: line 2 is not the derivative
false-hint: The factor 2 is missing
"""

# instead of:
d1**2 + d2**2,
2 * d1 * 5 * v1 * x + 2 * d2 * 5 * v2 * x,
10 * x * (v1 * d1 + v2 * d2),
# write:
(d1**2 + d2**2) / 2,
d1 * 5 * v1 * x + d2 * 5 * v2 * x,
5 * x * (v1 * d1 + v2 * d2),
