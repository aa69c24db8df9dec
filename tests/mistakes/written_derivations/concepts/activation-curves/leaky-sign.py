"""Goes up below 0.

hint: goes up again
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return np.where(x > 0, x, 0.01 * x)
# write:
return np.where(x > 0, x, -0.01 * x)
