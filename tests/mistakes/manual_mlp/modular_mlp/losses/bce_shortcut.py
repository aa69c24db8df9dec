"""The gradient of sigmoid and loss together.

hint: the shortcut for a sigmoid and this loss together
loses: test-losses-bce
changes: plain
"""

# instead of:
dJdy_hat = (-y / y_hat + (1 - y) / (1 - y_hat)) / y.numel()
# write:
dJdy_hat = (y_hat - y) / y.numel()
