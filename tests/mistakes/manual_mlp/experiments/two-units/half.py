"""A factor 1/2 as in the theory of gradient descent.

hint: no factor 1/2
loses: test-two-units
changes: own-mse
"""

# instead of:
return torch.mean((model(X) - y) ** 2).item()
# write:
return (torch.mean((model(X) - y) ** 2) / 2).item()
