"""The gradient is left undivided, for backward to do it.

hint: It belongs here: backward does not divide
loses: test-losses-bce
changes: plain
"""

# instead of:
dJdy_hat = (-y / y_hat + (1 - y) / (1 - y_hat)) / y.numel()
# write:
dJdy_hat = (-y / y_hat + (1 - y) / (1 - y_hat))
