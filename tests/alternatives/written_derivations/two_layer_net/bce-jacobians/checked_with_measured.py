"""A tiny number in the denominators; the given tool checks the gradient, outside the function."""

def bce_jacobians(x, y, W1, b1, W2, b2):
    z1 = W1 @ x + b1
    p = 1 / (1 + np.exp(-(W2 @ np.tanh(z1) + b2)))
    K = y.shape[0]
    return {
        "dz2_dz1": np.diagflat(1 / np.cosh(z1) ** 2),
        "dyhat_dz3": np.diagflat(p * (1 - p)),
        "dl_dyhat": ((1 - y) / (1 - p + 1e-12) - y / (p + 1e-12)).T / K,
    }


p, label = np.array([[0.2], [0.7]]), np.array([[1.0], [0.0]])
loss = lambda p: -np.mean(label * np.log(p) + (1 - label) * np.log(1 - p))
print(measured_gradient(loss, p))
