"""A tiny number in the denominator."""

def cross_entropy_gradient(Y, Y_hat):
    eps = 1e-12
    return -(Y / (Y_hat + eps)) / Y.shape[0]
