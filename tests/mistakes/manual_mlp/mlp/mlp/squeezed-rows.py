"""A vector becomes a matrix of one row, and that row is taken off again, off a matrix of one row too.

hint: is there a squeeze or a flatten?
false-hint: The rows are added up
loses: test-mlp-matrix
"""

# instead of:
last = self.num_layers() - 1
# write:
x = x.reshape(-1, self.sizes[0])
last = self.num_layers() - 1
# instead of:
return x
# write:
return x.squeeze(0)
