"""A mask for labels of exactly 1: wrong for labels in between.

loses: test-losses-bce
changes: plain
"""

# instead of:
J = -(y * torch.log(y_hat) + (1 - y) * torch.log(1 - y_hat)).mean()
# write:
J = -torch.log(torch.where(y == 1, y_hat, 1 - y_hat)).mean()
