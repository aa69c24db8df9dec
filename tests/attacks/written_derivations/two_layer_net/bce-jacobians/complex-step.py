"""A complex step through every function.

earns: 1
"""

def bce_jacobians(x, y, W1, b1, W2, b2):
    v = bce_forward(x, y, W1, b1, W2, b2)
    slope = lambda f, z: f(z + 1e-30j).imag / 1e-30
    return {
        "dz2_dz1": np.diag(slope(np.tanh, v["z1"])[:, 0]),
        "dyhat_dz3": np.diag(slope(lambda z: 1 / (1 + np.exp(-z)), v["z3"])[:, 0]),
        "dl_dyhat": slope(lambda p: -(y * np.log(p) + (1 - y) * np.log(1 - p)), v["y_hat"]).T / len(y),
    }
