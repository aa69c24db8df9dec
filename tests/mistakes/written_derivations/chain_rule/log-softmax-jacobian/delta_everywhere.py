"""1 in every entry.

hint: on the diagonal only
"""

def log_softmax_jacobian(z):
    return np.tile(1 - softmax(z), (len(z), 1))


def jacobian_from_log(y, L):
    return np.diag(y) @ L
