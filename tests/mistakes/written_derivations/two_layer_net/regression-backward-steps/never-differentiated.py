"""The loss in three forms.

hint: the derivative by w is never taken
"""

# instead of:
2 * d1 * 5 * v1 * x + 2 * d2 * 5 * v2 * x,
10 * x * (v1 * d1 + v2 * d2),
# write:
d1 * d1 + sp.expand(d2**2),
sp.expand(d1**2 + d2**2),
