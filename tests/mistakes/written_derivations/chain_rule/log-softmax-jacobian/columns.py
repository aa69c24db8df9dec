"""The columns are multiplied.

hint: the columns are multiplied
"""

def log_softmax_jacobian(z):
    return np.eye(len(z)) - softmax(z)


def jacobian_from_log(y, L):
    return y * L
