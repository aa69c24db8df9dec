"""Python's max cannot compare an array with 0.

hint: ValueError
loses: test-relu-forward
changes: without-the-base-class
"""

# instead of:
return np.maximum(Z, 0)
# write:
return max(0, Z)
