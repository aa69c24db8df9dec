"""The first node is the weight alone.

hint: multiply it by x
loses: test-graph-forward
changes: matrix-vector
"""

# instead of:
z1 = W1.T @ x
# write:
z1 = W1.reshape(-1)
