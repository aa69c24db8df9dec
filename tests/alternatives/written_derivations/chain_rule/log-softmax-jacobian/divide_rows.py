"""From softmax's Jacobian; columns with newaxis."""

def log_softmax_jacobian(z):
    y = np.exp(z) / np.exp(z).sum()
    return (np.diag(y) - np.outer(y, y)) / y.reshape(-1, 1)


def jacobian_from_log(y, L):
    return np.reshape(y, (-1, 1)) * L
