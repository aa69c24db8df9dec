"""dl_dyhat is a column.

hint: This is K x 1
loses: test-mse-jacobians
"""

def mse_jacobians(x, y, W1, b1, W2, b2):
    z1 = W1 @ x + b1
    z2 = np.tanh(z1)
    z3 = W2 @ z2 + b2
    y_hat = 1 / (1 + np.exp(-z3))
    return {"dz2_dz1": np.diag(1 - z2[:, 0] ** 2), "dyhat_dz3": np.diag(y_hat[:, 0] * (1 - y_hat[:, 0])), "dl_dyhat": 2 * (y_hat - y)}
