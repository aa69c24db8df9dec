"""The logarithm is taken of the labels.

hint: y_hat is the second argument
loses: test-losses-bce
changes: plain
"""

# instead of:
def bce_loss(y, y_hat):
# write:
def bce_loss(y_hat, y):
