"""Errors that would cancel end to end: the value halved, the gradient doubled.

hint: no factor 1/2
loses: test-losses-mse
changes: plain
"""

# instead of:
J = ((y_hat - y) ** 2).mean()
dJdy_hat = 2 * (y_hat - y) / y.numel()
# write:
J = 0.5 * ((y_hat - y) ** 2).mean()
dJdy_hat = 4 * (y_hat - y) / y.numel()
