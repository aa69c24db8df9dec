"""log2 in place of the natural logarithm.

hint: base 2
loses: test-losses-bce
changes: plain
"""

# instead of:
J = -(y * torch.log(y_hat) + (1 - y) * torch.log(1 - y_hat)).mean()
# write:
J = -(y * torch.log2(y_hat) + (1 - y) * torch.log2(1 - y_hat)).mean()
