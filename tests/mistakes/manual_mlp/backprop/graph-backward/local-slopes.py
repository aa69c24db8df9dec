"""Every entry is the slope of its own step; nothing is multiplied.

hint: forgotten
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
dW2 = z3.reshape(50, 1) * dz4
dz3 = W2 @ dz4
dz2 = dz3 * z3 * (1 - z3)
# write:
dW2 = z3.reshape(50, 1)
dz3 = W2.flatten()
dz2 = z3 * (1 - z3)
