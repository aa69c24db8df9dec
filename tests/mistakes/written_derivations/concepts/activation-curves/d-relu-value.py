"""The value of ReLU.

hint: its slope is 1 or 0
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return (x > 0) * 1.0
# write:
return np.maximum(0, x)
