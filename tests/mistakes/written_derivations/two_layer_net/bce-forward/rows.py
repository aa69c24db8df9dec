"""Every vector comes out as a row.

hint: This is a row
loses: test-bce-forward
"""

def bce_forward(x, y, W1, b1, W2, b2):
    z1 = x.T @ W1.T + b1.T
    z2 = np.tanh(z1)
    z3 = z2 @ W2.T + b2.T
    y_hat = 1 / (1 + np.exp(-z3))
    loss = -np.mean(y.T * np.log(y_hat) + (1 - y.T) * np.log(1 - y_hat))
    return {"z1": z1, "z2": z2, "z3": z3, "y_hat": y_hat, "loss": loss}
