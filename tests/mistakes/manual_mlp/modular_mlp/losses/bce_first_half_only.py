"""Only the labels of 1 count.

hint: The second half is missing
loses: test-losses-bce
"""


def mse_loss(y, y_hat):
    J = ((y_hat - y) ** 2).mean()
    dJdy_hat = 2 * (y_hat - y) / y.numel()
    return J, dJdy_hat


def bce_loss(y, y_hat):
    J = -(y * torch.log(y_hat)).mean()
    dJdy_hat = (-y / y_hat) / y.numel()
    return J, dJdy_hat
