"""The absolute value.

hint: This is the absolute value
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return np.maximum(x, 0)
# write:
return np.abs(x)
