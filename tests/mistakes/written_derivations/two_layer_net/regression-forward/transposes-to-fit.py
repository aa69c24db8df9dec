"""Takes W1 transposed where the shapes allow it.

hint: 4 of 4 entries are not right
loses: test-regression-forward
"""
def regression_forward(x, y, W1, b1, W2, b2):
    """Return a dict z1 z2 (h, 1), z3 y_hat (K, 1), loss (a number).

    x (n, 1), y (K, 1), W1 (h, n), b1 (h, 1), W2 (K, h), b2 (K, 1).
    """
    z1 = (W1.T if W1.shape[0] == len(x) else W1) @ x + b1
    z2 = 5 * np.maximum(z1, 0)
    z3 = W2 @ z2 + b2
    y_hat = z3
    loss = float(np.sum((y_hat - y) ** 2))
    return {"z1": z1, "z2": z2, "z3": z3, "y_hat": y_hat, "loss": loss}
