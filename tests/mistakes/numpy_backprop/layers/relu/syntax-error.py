"""A bracket is missing, so the cell does not run.

hint: There is no `ReLU`, because the cell that defines it stopped with SyntaxError
loses: test-relu-forward test-relu-backward
changes: without-the-base-class
"""

# instead of:
return np.maximum(Z, 0)
# write:
return np.maximum(Z, 0
