"""The diagonal alone.

hint: the diagonal alone
"""

def log_softmax_jacobian(z):
    return np.diag(1 - softmax(z))


def jacobian_from_log(y, L):
    return np.diag(y) @ L
