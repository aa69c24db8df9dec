"""bce_loss holds the mse.

hint: This is the mean squared error
loses: test-losses-bce
changes: plain
"""

# instead of:
J = -(y * torch.log(y_hat) + (1 - y) * torch.log(1 - y_hat)).mean()
# write:
J = ((y_hat - y) ** 2).mean()
