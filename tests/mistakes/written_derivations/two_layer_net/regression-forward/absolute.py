"""Absolute differences.

hint: absolute values
loses: test-regression-forward
"""

def regression_forward(x, y, W1, b1, W2, b2):
    z1 = W1 @ x + b1
    z2 = 5 * np.maximum(z1, 0)
    z3 = W2 @ z2 + b2
    y_hat = z3
    loss = np.abs(y_hat - y).sum()
    return {"z1": z1, "z2": z2, "z3": z3, "y_hat": y_hat, "loss": loss}
