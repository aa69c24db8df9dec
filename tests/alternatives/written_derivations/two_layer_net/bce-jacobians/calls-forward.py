"""Values from the student's own forward, other forms of the slopes.
"""

def bce_jacobians(x, y, W1, b1, W2, b2):
    values = bce_forward(x, y, W1, b1, W2, b2)
    z1, y_hat, K = values["z1"], values["y_hat"], len(y)
    slopes = 1 - np.tanh(z1) ** 2
    return {"dz2_dz1": np.diagflat(slopes), "dyhat_dz3": np.diagflat(y_hat - y_hat**2), "dl_dyhat": (-(y / y_hat - (1 - y) / (1 - y_hat)) / K).reshape(1, K)}
