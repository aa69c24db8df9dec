"""The root of it.

hint: leave the root away
loses: test-two-units
changes: own-mse
"""

# instead of:
return torch.mean((model(X) - y) ** 2).item()
# write:
return torch.sqrt(torch.mean((model(X) - y) ** 2)).item()
