"""The difference is taken the other way round in the gradient.

hint: sign is turned
loses: test-losses-mse
changes: plain
"""

# instead of:
dJdy_hat = 2 * (y_hat - y) / y.numel()
# write:
dJdy_hat = 2 * (y - y_hat) / y.numel()
