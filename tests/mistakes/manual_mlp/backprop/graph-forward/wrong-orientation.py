"""W1 @ x with W1 of shape (1, 50) does not fit.

hint: your code stopped with
loses: test-graph-forward
changes: matrix-vector
"""

# instead of:
z1 = W1.T @ x
# write:
z1 = W1 @ x.expand(3)
