"""The sign.

hint: every sign is turned
"""

def log_softmax_jacobian(z):
    return softmax(z) - np.eye(len(z))


def jacobian_from_log(y, L):
    return np.diag(y) @ L
