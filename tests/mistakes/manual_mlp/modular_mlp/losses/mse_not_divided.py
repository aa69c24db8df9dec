"""The gradient is left undivided, for backward to do it.

hint: It belongs here: backward does not divide
loses: test-losses-mse
changes: plain
"""

# instead of:
dJdy_hat = 2 * (y_hat - y) / y.numel()
# write:
dJdy_hat = 2 * (y_hat - y)
