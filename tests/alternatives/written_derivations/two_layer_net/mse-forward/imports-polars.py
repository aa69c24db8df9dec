"""Imports a package that is missing where notebooks are marked, and never uses it."""
from polars import DataFrame, Series


def mse_forward(x, y, W1, b1, W2, b2):
    """Return a dict z1 z2 (h, 1), z3 y_hat (K, 1), loss (a number).

    x (n, 1), y (K, 1), W1 (h, n), b1 (h, 1), W2 (K, h), b2 (K, 1).
    """
    z1 = W1 @ x + b1
    z2 = np.tanh(z1)
    z3 = W2 @ z2 + b2
    y_hat = 1 / (1 + np.exp(-z3))
    loss = float(np.sum((y_hat - y) ** 2))
    return {"z1": z1, "z2": z2, "z3": z3, "y_hat": y_hat, "loss": loss}
