"""Divided by K.

hint: a sum and not a mean
loses: test-regression-jacobians
"""

def regression_jacobians(x, y, W1, b1, W2, b2):
    z1 = W1 @ x + b1
    z2 = 5 * np.maximum(z1, 0)
    z3 = W2 @ z2 + b2
    y_hat = z3
    return {"dz2_dz1": np.diag(5.0 * (z1[:, 0] > 0)), "dyhat_dz3": np.eye(len(y)), "dl_dyhat": 2 * (y_hat - y).T / len(y)}
