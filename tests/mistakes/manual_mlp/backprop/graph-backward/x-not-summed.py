"""The gradient of x keeps its 50 parts.

hint: not added up
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
dx = W1 @ dz1
# write:
dx = W1.flatten() * dz1
