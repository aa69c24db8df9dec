"""log2.

hint: base 2
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return np.logaddexp(0, x)
# write:
return np.logaddexp2(0, x / np.log(2))
