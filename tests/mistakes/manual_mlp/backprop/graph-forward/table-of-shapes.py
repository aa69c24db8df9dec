"""A column plus a flat vector: PyTorch makes a 50 x 50 table.

hint: were put together
loses: test-graph-forward
changes: matrix-vector
"""

# instead of:
z1 = W1.T @ x
# write:
z1 = W1.T * x
