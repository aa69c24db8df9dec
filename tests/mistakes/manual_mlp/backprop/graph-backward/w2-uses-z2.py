"""W2 gets z2 instead of z3.

hint: z2 stands where z3
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
dW2 = z3.reshape(50, 1) * dz4
# write:
dW2 = z2.reshape(50, 1) * dz4
