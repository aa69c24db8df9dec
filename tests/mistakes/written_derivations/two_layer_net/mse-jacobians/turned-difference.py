"""y - y_hat.

hint: Every sign is turned
false-hint: factor 2 is missing
"""
def mse_jacobians(x, y, W1, b1, W2, b2):
    """Return a dict dz2_dz1 (h, h), dyhat_dz3 (K, K), dl_dyhat (1, K), numerator layout.

    x (n, 1), y (K, 1), W1 (h, n), b1 (h, 1), W2 (K, h), b2 (K, 1).
    """
    z2 = np.tanh(W1 @ x + b1)
    y_hat = 1 / (1 + np.exp(-(W2 @ z2 + b2)))
    return {
        "dz2_dz1": np.diag(1 - z2[:, 0] ** 2),
        "dyhat_dz3": np.diag(y_hat[:, 0] * (1 - y_hat[:, 0])),
        "dl_dyhat": 2 * (y - y_hat).T,
    }
