"""The sigmoid is forgotten.

hint: take the sigmoid of it
loses: test-graph-forward
changes: matrix-vector
"""

# instead of:
z3 = torch.sigmoid(z2)
# write:
z3 = z2
