"""np.max instead of np.maximum.

hint: np.maximum compares entry by entry
loses: test-relu-forward
changes: without-the-base-class
"""

# instead of:
return np.maximum(Z, 0)
# write:
return np.max(Z, axis=1)
