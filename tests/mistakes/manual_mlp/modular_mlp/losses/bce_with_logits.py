"""y_hat is passed through a sigmoid once more.

hint: holds probabilities already
loses: test-losses-bce
changes: plain
"""

# instead of:
def bce_loss(y, y_hat):
# write:
def bce_loss(y, y_hat):
    y_hat = torch.sigmoid(y_hat)
