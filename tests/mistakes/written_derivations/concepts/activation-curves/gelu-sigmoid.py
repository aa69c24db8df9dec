"""The approximation with a sigmoid.

hint: 1.702
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return x * 0.5 * (1 + erf(x / np.sqrt(2)))
# write:
return x * expit(1.702 * x)
