"""exp(x) / (1 + exp(x)).

hint: overflow on the way
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return expit(x)
# write:
return np.exp(x) / (1 + np.exp(x))
