"""A name that does not exist.

hint: NameError
loses: test-losses-bce
changes: plain
"""

# instead of:
J = -(y * torch.log(y_hat) + (1 - y) * torch.log(1 - y_hat)).mean()
# write:
J = -(Y * torch.log(y_hat) + (1 - y) * torch.log(1 - y_hat)).mean()
