"""bce_loss returns a gradient of None.

hint: None
loses: test-losses-bce
changes: plain
"""

# instead of:
dJdy_hat = (-y / y_hat + (1 - y) / (1 - y_hat)) / y.numel()
return J, dJdy_hat
# write:
return J, None
