"""J as a Python float, the pair as a list, sizes by shape."""


def mse_loss(y, y_hat):
    m, n = y.shape
    error = y_hat - y
    return [error.pow(2).sum().item() / (m * n), error * (2.0 / (m * n))]


def bce_loss(y, y_hat):
    m, n = y.shape
    total = 0.0
    grad = torch.zeros(m, n)
    for i in range(m):
        for j in range(n):
            p, t = y_hat[i, j], y[i, j]
            total += -(t * torch.log(p) + (1 - t) * torch.log(1 - p))
            grad[i, j] = (p - t) / (p - p * p) / (m * n)
    return float(total) / (m * n), grad
