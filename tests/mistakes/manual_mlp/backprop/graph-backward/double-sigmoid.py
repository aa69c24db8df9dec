"""The sigmoid of z3 is taken, which is a sigmoid already.

hint: sigmoid is taken twice
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
dz2 = dz3 * z3 * (1 - z3)
# write:
dz2 = dz3 * torch.sigmoid(z3) * (1 - torch.sigmoid(z3))
