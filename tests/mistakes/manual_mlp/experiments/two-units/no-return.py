"""mse prints its result.

hint: return
loses: test-two-units
changes: own-mse
"""

# instead of:
return torch.mean((model(X) - y) ** 2).item()
# write:
print(torch.mean((model(X) - y) ** 2).item())
