"""The pair is the wrong way round.

hint: The order is J, dJdy_hat
loses: test-losses-mse
changes: plain
"""

# instead of:
dJdy_hat = 2 * (y_hat - y) / y.numel()
return J, dJdy_hat
# write:
dJdy_hat = 2 * (y_hat - y) / y.numel()
return dJdy_hat, J
