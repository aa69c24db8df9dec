"""max(0.01, x).

hint: 0.01 times x
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return np.where(x > 0, x, 0.01 * x)
# write:
return np.maximum(0.01, x)
