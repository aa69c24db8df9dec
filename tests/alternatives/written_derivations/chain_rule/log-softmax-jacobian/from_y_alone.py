"""The second without L."""

def log_softmax_jacobian(z):
    return np.identity(z.size) - np.outer(np.ones(z.size), softmax(z))


def jacobian_from_log(y, L):
    return np.diag(y) - np.outer(y, y)
