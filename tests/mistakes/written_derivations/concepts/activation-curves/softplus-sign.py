"""exp(-x).

hint: sign in the exponent
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return np.logaddexp(0, x)
# write:
return np.logaddexp(0, -x)
