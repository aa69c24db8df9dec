"""y_hat is passed through a sigmoid once more.

hint: holds probabilities already
loses: test-losses-bce
"""


def mse_loss(y, y_hat):
    J = ((y_hat - y) ** 2).mean()
    dJdy_hat = 2 * (y_hat - y) / y.numel()
    return J, dJdy_hat


def bce_loss(y, y_hat):
    y_hat = torch.sigmoid(y_hat)
    J = -(y * torch.log(y_hat) + (1 - y) * torch.log(1 - y_hat)).mean()
    dJdy_hat = (-y / y_hat + (1 - y) / (1 - y_hat)) / y.numel()
    return J, dJdy_hat
