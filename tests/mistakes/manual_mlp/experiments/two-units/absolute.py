"""The mean absolute error.

hint: absolute error
loses: test-two-units
changes: own-mse
"""

# instead of:
return torch.mean((model(X) - y) ** 2).item()
# write:
return torch.mean((model(X) - y).abs()).item()
