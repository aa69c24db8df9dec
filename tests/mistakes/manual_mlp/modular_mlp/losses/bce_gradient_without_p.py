"""The denominator has 1 - p only.

hint: The factor y_hat is missing
false-hint: factor 1 - y_hat
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
    J = -(y * torch.log(p) + (1 - y) * torch.log(1 - p)).mean()
    return J, (p - y) / (1 - p) / y.numel()
