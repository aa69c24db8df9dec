"""A bias is left out in forward, which jacobians calls: it costs once.

loses: test-regression-forward
also: regression-jacobians
hint: bias b1 is missing
"""

def regression_forward(x, y, W1, b1, W2, b2):
    z1 = W1 @ x
    z2 = 5 * np.maximum(z1, 0)
    z3 = W2 @ z2 + b2
    y_hat = z3
    loss = np.sum((y_hat - y) ** 2)
    return {"z1": z1, "z2": z2, "z3": z3, "y_hat": y_hat, "loss": loss}

# %% regression-jacobians
def regression_jacobians(x, y, W1, b1, W2, b2):
    v = regression_forward(x, y, W1, b1, W2, b2)
    z1, z2, z3, y_hat = v["z1"], v["z2"], v["z3"], v["y_hat"]
    return {"dz2_dz1": np.diag(5.0 * (z1[:, 0] > 0)), "dyhat_dz3": np.eye(len(y)), "dl_dyhat": 2 * (y_hat - y).T}
