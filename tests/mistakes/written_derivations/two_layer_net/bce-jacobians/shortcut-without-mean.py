"""y_hat - y, the gradient by z3.

hint: That shortcut is the derivative by z3
loses: test-bce-jacobians
"""

def bce_jacobians(x, y, W1, b1, W2, b2):
    z1 = W1 @ x + b1
    z2 = np.tanh(z1)
    z3 = W2 @ z2 + b2
    y_hat = 1 / (1 + np.exp(-z3))
    return {"dz2_dz1": np.diag(1 - z2[:, 0] ** 2), "dyhat_dz3": np.diag(y_hat[:, 0] * (1 - y_hat[:, 0])), "dl_dyhat": (y_hat - y).T}
