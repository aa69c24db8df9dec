"""Values from the student's own forward, other forms of the slopes.
"""

def regression_jacobians(x, y, W1, b1, W2, b2):
    values = regression_forward(x, y, W1, b1, W2, b2)
    z1, y_hat, K = values["z1"], values["y_hat"], len(y)
    slopes = 5 * (z1 > 0).astype(float)
    return {"dz2_dz1": np.diagflat(slopes), "dyhat_dz3": np.identity(K), "dl_dyhat": [[2 * (y_hat[k, 0] - y[k, 0]) for k in range(K)]]}
