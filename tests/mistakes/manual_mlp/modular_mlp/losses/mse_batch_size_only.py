"""Mean over the examples of the squared norm.

hint: divided by the number of examples only
loses: test-losses-mse
"""


def mse_loss(y, y_hat):
    J = ((y_hat - y) ** 2).sum() / len(y)
    dJdy_hat = 2 * (y_hat - y) / len(y)
    return J, dJdy_hat


def bce_loss(y, y_hat):
    J = -(y * torch.log(y_hat) + (1 - y) * torch.log(1 - y_hat)).mean()
    dJdy_hat = (-y / y_hat + (1 - y) / (1 - y_hat)) / y.numel()
    return J, dJdy_hat
