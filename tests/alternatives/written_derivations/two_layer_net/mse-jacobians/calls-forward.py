"""Values from the student's own forward, other forms of the slopes.
"""

def mse_jacobians(x, y, W1, b1, W2, b2):
    values = mse_forward(x, y, W1, b1, W2, b2)
    z1, y_hat, K = values["z1"], values["y_hat"], len(y)
    slopes = 1 / np.cosh(z1) ** 2
    return {"dz2_dz1": np.diagflat(slopes), "dyhat_dz3": y_hat * (1 - y_hat) * np.eye(K), "dl_dyhat": -2 * (y.T - y_hat.T)}
