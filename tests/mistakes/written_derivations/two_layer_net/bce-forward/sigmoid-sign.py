"""The minus in the exponent is gone.

hint: minus in the exponent
loses: test-bce-forward
"""

def bce_forward(x, y, W1, b1, W2, b2):
    z1 = W1 @ x + b1
    z2 = np.tanh(z1)
    z3 = W2 @ z2 + b2
    y_hat = 1 / (1 + np.exp(z3))
    loss = -np.mean(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat))
    return {"z1": z1, "z2": z2, "z3": z3, "y_hat": y_hat, "loss": loss}
