"""Values are clipped to [0, 1].

hint: ReLU has no upper limit
loses: test-relu-forward
changes: without-the-base-class
"""

# instead of:
return np.maximum(Z, 0)
# write:
return np.clip(Z, 0, 1)
