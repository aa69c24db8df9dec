"""A wrong L, and a second function that mends it.

hint: y_j goes with the column
hint: the columns are multiplied
"""

def log_softmax_jacobian(z):
    return np.eye(len(z)) - softmax(z)[:, None]


def jacobian_from_log(y, L):
    return L * y
