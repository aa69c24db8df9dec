"""forward crashes, and jacobians calls it: it costs once.

loses: test-mse-forward
also: mse-jacobians
hint: matmul
"""

def mse_forward(x, y, W1, b1, W2, b2):
    z1 = W1.T @ x + b1
    z2 = np.tanh(z1)
    z3 = W2 @ z2 + b2
    y_hat = 1 / (1 + np.exp(-z3))
    loss = np.sum((y_hat - y) ** 2)
    return {"z1": z1, "z2": z2, "z3": z3, "y_hat": y_hat, "loss": loss}

# %% mse-jacobians
def mse_jacobians(x, y, W1, b1, W2, b2):
    v = mse_forward(x, y, W1, b1, W2, b2)
    z1, z2, z3, y_hat = v["z1"], v["z2"], v["z3"], v["y_hat"]
    return {"dz2_dz1": np.diag(1 - np.tanh(z1[:, 0]) ** 2), "dyhat_dz3": np.diag(y_hat[:, 0] * (1 - y_hat[:, 0])), "dl_dyhat": 2 * (y_hat - y).T}
