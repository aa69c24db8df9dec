"""The slope of ReLU.

hint: below 0 it is 0.01, not 0
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return np.where(x > 0, 1, 0.01)
# write:
return np.where(x > 0, 1, 0)
