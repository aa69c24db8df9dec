"""J is not reduced.

hint: These are the single terms
loses: test-losses-bce
"""
def mse_loss(y, y_hat):
    """Return (J, dJdy_hat): the mean squared error and its gradient, shape of y_hat."""
    difference = y_hat - y
    return (difference**2).mean(), 2 * difference / difference.numel()


def bce_loss(y, y_hat):
    """Return (J, dJdy_hat): the binary cross-entropy and its gradient, shape of y_hat."""
    tiny = 1e-7
    p = torch.clamp(y_hat, tiny, 1 - tiny)  # a sure prediction must not give log(0) or 1 / 0
    J = -(y * torch.log(p) + (1 - y) * torch.log(1 - p))
    return J, (p - y) / (p * (1 - p)) / y.numel()
