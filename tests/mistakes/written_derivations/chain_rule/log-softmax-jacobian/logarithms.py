"""The logarithms of the probabilities are subtracted.

hint: log y_j stands in it
false-hint: measured
"""
def log_softmax_jacobian(z):
    """Return the k x k matrix of d log y_i / dz_j, y = softmax(z), for logits z of shape (k,)."""
    return np.eye(len(z)) - np.log(softmax(z))


def jacobian_from_log(y, L):
    """Return the k x k matrix of dy_i/dz_j for y of shape (k,) and L with L_ij = d log y_i / dz_j."""
    return y[:, None] * L
