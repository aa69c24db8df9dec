"""log(1 + exp(x)) as it stands.

hint: overflow on the way
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return np.logaddexp(0, x)
# write:
return np.log(1 + np.exp(x))
