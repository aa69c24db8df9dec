"""The gradient of W1 forgets x.

hint: x is forgotten
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
dW1 = x * dz1.reshape(1, 50)
# write:
dW1 = dz1.reshape(1, 50)
