"""The gradient is averaged to one number.

hint: averaged to one number
loses: test-losses-mse
changes: plain
"""

# instead of:
dJdy_hat = 2 * (y_hat - y) / y.numel()
# write:
dJdy_hat = (2 * (y_hat - y)).mean()
