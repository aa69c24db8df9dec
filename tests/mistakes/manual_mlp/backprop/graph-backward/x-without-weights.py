"""The gradient of x forgets W1.

hint: weights W1 are forgotten
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
dx = W1 @ dz1
# write:
dx = dz1.sum()
