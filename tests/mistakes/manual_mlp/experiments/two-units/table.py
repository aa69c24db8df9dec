"""Outputs are flattened, labels are not: an N x N table.

hint: n x n table
loses: test-two-units
changes: own-mse
"""

# instead of:
return torch.mean((model(X) - y) ** 2).item()
# write:
return torch.mean((model(X).flatten() - y) ** 2).item()
