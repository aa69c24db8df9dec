"""The mean absolute error.

hint: absolute
loses: test-losses-mse
changes: plain
"""

# instead of:
J = ((y_hat - y) ** 2).mean()
# write:
J = (y_hat - y).abs().mean()
