"""The inner derivative of log(1 - y_hat) is forgotten.

hint: the second half comes with a plus
loses: test-losses-bce
"""


def mse_loss(y, y_hat):
    J = ((y_hat - y) ** 2).mean()
    dJdy_hat = 2 * (y_hat - y) / y.numel()
    return J, dJdy_hat


def bce_loss(y, y_hat):
    J = -(y * torch.log(y_hat) + (1 - y) * torch.log(1 - y_hat)).mean()
    dJdy_hat = (-y / y_hat - (1 - y) / (1 - y_hat)) / y.numel()
    return J, dJdy_hat
