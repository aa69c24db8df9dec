"""The sign.

hint: This is the sign
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return (x > 0) * 1.0
# write:
return np.sign(x)
