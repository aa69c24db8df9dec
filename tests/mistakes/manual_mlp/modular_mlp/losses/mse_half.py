"""The loss has a factor 1/2, in the value and in the gradient.

hint: no factor 1/2
loses: test-losses-mse
changes: plain
"""

# instead of:
J = ((y_hat - y) ** 2).mean()
dJdy_hat = 2 * (y_hat - y) / y.numel()
# write:
J = ((y_hat - y) ** 2).mean() / 2
dJdy_hat = (y_hat - y) / y.numel()
