"""erf(x).

hint: square root of 2 is missing
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return x * 0.5 * (1 + erf(x / np.sqrt(2)))
# write:
return x * 0.5 * (1 + erf(x))
