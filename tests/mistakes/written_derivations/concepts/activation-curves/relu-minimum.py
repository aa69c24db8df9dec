"""np.minimum.

hint: keeps the negative part
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return np.maximum(x, 0)
# write:
return np.minimum(x, 0)
