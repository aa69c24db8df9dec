"""Every vector comes out as a row.

hint: This is a row
loses: test-regression-forward
"""

def regression_forward(x, y, W1, b1, W2, b2):
    z1 = x.T @ W1.T + b1.T
    z2 = 5 * np.maximum(z1, 0)
    z3 = z2 @ W2.T + b2.T
    y_hat = z3
    loss = np.sum((y_hat - y.T) ** 2)
    return {"z1": z1, "z2": z2, "z3": z3, "y_hat": y_hat, "loss": loss}
