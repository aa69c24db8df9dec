"""The absolute value.

hint: sign of negative entries is turned
loses: test-relu-forward
changes: without-the-base-class
"""

# instead of:
return np.maximum(Z, 0)
# write:
return np.abs(Z)
