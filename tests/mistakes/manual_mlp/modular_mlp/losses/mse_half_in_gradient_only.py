"""The 2 of the square is forgotten in the gradient.

hint: The 2 from the derivative of the square is missing
loses: test-losses-mse
changes: plain
"""

# instead of:
dJdy_hat = 2 * (y_hat - y) / y.numel()
# write:
dJdy_hat = (y_hat - y) / y.numel()
