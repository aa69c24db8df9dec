"""The sum of the squares.

hint: sum of the squared errors
loses: test-two-units
changes: own-mse
"""

# instead of:
return torch.mean((model(X) - y) ** 2).item()
# write:
return torch.sum((model(X) - y) ** 2).item()
