"""The output of a matrix is flattened.

hint: is there a squeeze or a flatten
loses: test-mlp-matrix
changes: registered
"""

# instead of:
return x
# write:
return x.flatten()
