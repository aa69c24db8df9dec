"""Errors that would cancel end to end: the value halved, the gradient doubled.

hint: no factor 1/2
loses: test-losses-mse
"""


def mse_loss(y, y_hat):
    J = 0.5 * ((y_hat - y) ** 2).mean()
    dJdy_hat = 4 * (y_hat - y) / y.numel()
    return J, dJdy_hat


def bce_loss(y, y_hat):
    J = -(y * torch.log(y_hat) + (1 - y) * torch.log(1 - y_hat)).mean()
    dJdy_hat = (-y / y_hat + (1 - y) / (1 - y_hat)) / y.numel()
    return J, dJdy_hat
