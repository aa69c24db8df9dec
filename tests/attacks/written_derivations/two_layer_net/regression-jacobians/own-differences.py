"""Two of three are differences, written by hand; the identity is right and earns its half mark.

earns: 0.5
"""

def regression_jacobians(x, y, W1, b1, W2, b2):
    v = regression_forward(x, y, W1, b1, W2, b2)

    def slopes(f, z):
        columns = []
        for move in 1e-5 * np.eye(len(z)):
            columns.append((f(z + move[:, None]) - f(z - move[:, None])).ravel() / 2e-5)
        return np.stack(columns, axis=1)

    return {
        "dz2_dz1": slopes(lambda z: 5 * np.maximum(z, 0), v["z1"]),
        "dyhat_dz3": np.eye(len(y)),
        "dl_dyhat": slopes(lambda p: np.sum((p - y) ** 2), v["y_hat"]),
    }
