"""mse_loss returns J alone.

hint: returns two things
loses: test-losses-mse
changes: plain
"""

# instead of:
dJdy_hat = 2 * (y_hat - y) / y.numel()
return J, dJdy_hat
# write:
dJdy_hat = 2 * (y_hat - y) / y.numel()
return J
