"""tanh instead of the sigmoid.

hint: this is tanh
loses: test-graph-forward
changes: matrix-vector
"""

# instead of:
z3 = torch.sigmoid(z2)
# write:
z3 = torch.tanh(z2)
