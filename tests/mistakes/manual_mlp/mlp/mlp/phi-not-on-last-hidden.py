"""Off by one: the last hidden layer has no activation.

hint: phi is missing on the last hidden layer
loses: test-mlp-vector
changes: registered
"""

# instead of:
if i < self.num_layers() - 1:
# write:
if i < self.num_layers() - 2:
