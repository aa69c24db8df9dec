"""Divided by y.

hint: divided by y_i
"""

def log_softmax_jacobian(z):
    return np.eye(len(z)) - softmax(z)


def jacobian_from_log(y, L):
    return L / y[:, None]
