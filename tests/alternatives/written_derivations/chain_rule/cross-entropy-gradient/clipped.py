"""Predictions clipped, as libraries do."""

def cross_entropy_gradient(Y, Y_hat):
    p = np.clip(Y_hat, 1e-7, 1 - 1e-7)
    return -(Y / (p + 1e-8)) / Y.shape[0]
