"""mse looks at X1 and y1, whatever is passed.

hint: use the x and y that are passed
loses: test-two-units
changes: own-mse
"""

# instead of:
return torch.mean((model(X) - y) ** 2).item()
# write:
return torch.mean((model(X1) - y1) ** 2).item()
