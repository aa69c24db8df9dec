"""The activation acts on the first hidden layer only.

hint: first hidden layer only
loses: test-mlp-vector
changes: registered
"""

# instead of:
if i < self.num_layers() - 1:
# write:
if i == 0 and self.num_layers() > 1:
