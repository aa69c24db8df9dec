"""Loops."""

def log_softmax_jacobian(z):
    y = softmax(z)
    return [[(1 if i == j else 0) - y[j] for j in range(len(z))] for i in range(len(z))]


def jacobian_from_log(y, L):
    J = np.array(L, dtype=float)
    for i in range(len(y)):
        J[i, :] *= y[i]
    return J
