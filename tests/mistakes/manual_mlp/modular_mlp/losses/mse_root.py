"""The root mean squared error.

hint: square root
loses: test-losses-mse
changes: plain
"""

# instead of:
J = ((y_hat - y) ** 2).mean()
# write:
J = ((y_hat - y) ** 2).mean().sqrt()
