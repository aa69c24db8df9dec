"""The gradient of the squared error is divided by the number of examples and not of entries.
hint: It is divided by the number of examples only; N is the number of all entries.
false-hint: The division by N is missing
loses: test-losses-mse
"""

def mse_loss(y, y_hat):
    """Return (J, dJdy_hat): the mean squared error and its gradient, shape of y_hat."""
    difference = y_hat - y
    J = (difference**2).mean()
    m = y_hat.shape[0]
    return J, 2 / m * difference


def bce_loss(y, y_hat):
    """Return (J, dJdy_hat): the binary cross-entropy and its gradient, shape of y_hat."""
    N = y_hat.numel()
    J = -(y * torch.log(y_hat) + (1 - y) * torch.log(1 - y_hat)).sum() / N
    dJdy_hat = -(y / y_hat - (1 - y) / (1 - y_hat)) / N
    return J, dJdy_hat
