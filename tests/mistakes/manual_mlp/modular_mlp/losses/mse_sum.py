"""The sum in place of the mean.

hint: This is the sum
loses: test-losses-mse
changes: plain
"""

# instead of:
J = ((y_hat - y) ** 2).mean()
# write:
J = ((y_hat - y) ** 2).sum()
