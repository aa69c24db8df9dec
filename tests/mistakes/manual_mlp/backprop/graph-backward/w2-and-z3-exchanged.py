"""The gradients of W2 and z3 are exchanged.

hint: slope of W2^T z3 by
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
dW2 = z3.reshape(50, 1) * dz4
dz3 = W2 @ dz4
# write:
dW2 = W2 @ dz4
dz3 = z3 * dz4
