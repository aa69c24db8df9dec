"""np.maximum with a third argument writes into the Z that it is given.

hint: writes into the Z
loses: test-relu-forward
changes: without-the-base-class
"""

# instead of:
return np.maximum(Z, 0)
# write:
return np.maximum(Z, 0, Z)
