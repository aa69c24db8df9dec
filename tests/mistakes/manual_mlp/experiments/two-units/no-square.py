"""The mean difference.

hint: errors of opposite sign cancel
loses: test-two-units
changes: own-mse
"""

# instead of:
return torch.mean((model(X) - y) ** 2).item()
# write:
return torch.mean(model(X) - y).item()
