"""0.01 x in the slope.

hint: Below 0 stands 0.01 x
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return np.where(x > 0, 1, 0.01)
# write:
return np.where(x > 0, 1, 0.01 * x)
