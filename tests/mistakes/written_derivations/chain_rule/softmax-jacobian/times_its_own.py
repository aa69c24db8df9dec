"""The diagonal is squared: (y - y^2) on it and nothing else is subtracted.

hint: subtracted twice on the diagonal
false-hint: missing a factor
"""
def softmax_jacobian(s):
    """Return the k x k matrix of dy_i/ds_j, y = softmax(s), for logits s of shape (k,)."""
    y = softmax(s)
    return np.diag(y * (1 - y)) - np.outer(y, y)
