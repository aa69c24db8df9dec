"""The minus in front is forgotten.

hint: The sign is turned
loses: test-losses-bce
changes: plain
"""

# instead of:
J = -(y * torch.log(y_hat) + (1 - y) * torch.log(1 - y_hat)).mean()
dJdy_hat = (-y / y_hat + (1 - y) / (1 - y_hat)) / y.numel()
# write:
J = (y * torch.log(y_hat) + (1 - y) * torch.log(1 - y_hat)).mean()
dJdy_hat = (y / y_hat - (1 - y) / (1 - y_hat)) / y.numel()
