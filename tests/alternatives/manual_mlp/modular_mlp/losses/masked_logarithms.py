"""Two masks for labels 1 and 0, filled one after the other; labels are 0 or 1 or between."""
def mse_loss(y, y_hat):
    """Return (J, dJdy_hat): the mean squared error and its gradient, shape of y_hat."""
    difference = y_hat - y
    return (difference**2).mean(), 2 * difference / difference.numel()


def bce_loss(y, y_hat):
    """Return (J, dJdy_hat): the binary cross-entropy and its gradient, shape of y_hat."""
    tiny = 1e-7
    p = torch.clamp(y_hat, tiny, 1 - tiny)  # a sure prediction must not give log(0) or 1 / 0
    ones = torch.log(p)
    zeros = torch.log1p(-p)
    J = -torch.lerp(zeros, ones, y).mean()
    slope = torch.lerp(1 / (1 - p), -1 / p, y)
    return J, slope / slope.numel()
