"""Mean over the examples of the squared norm.

hint: divided by the number of examples only
loses: test-losses-mse
changes: plain
"""

# instead of:
J = ((y_hat - y) ** 2).mean()
dJdy_hat = 2 * (y_hat - y) / y.numel()
# write:
J = ((y_hat - y) ** 2).sum() / len(y)
dJdy_hat = 2 * (y_hat - y) / len(y)
