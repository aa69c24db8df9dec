"""log2 in place of the natural logarithm.

hint: base 2
loses: test-losses-bce
"""


def mse_loss(y, y_hat):
    J = ((y_hat - y) ** 2).mean()
    dJdy_hat = 2 * (y_hat - y) / y.numel()
    return J, dJdy_hat


def bce_loss(y, y_hat):
    J = -(y * torch.log2(y_hat) + (1 - y) * torch.log2(1 - y_hat)).mean()
    dJdy_hat = (-y / y_hat + (1 - y) / (1 - y_hat)) / y.numel()
    return J, dJdy_hat
