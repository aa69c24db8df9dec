"""The inner derivative of log(1 - y_hat) is forgotten.

hint: the second half comes with a plus
loses: test-losses-bce
changes: plain
"""

# instead of:
dJdy_hat = (-y / y_hat + (1 - y) / (1 - y_hat)) / y.numel()
# write:
dJdy_hat = (-y / y_hat - (1 - y) / (1 - y_hat)) / y.numel()
