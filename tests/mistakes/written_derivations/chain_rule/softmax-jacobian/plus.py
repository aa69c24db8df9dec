"""The products are added.

hint: The products y_i y_j are added
false-hint: measured
"""
def softmax_jacobian(s):
    """Return the k x k matrix of dy_i/ds_j, y = softmax(s), for logits s of shape (k,)."""
    y = softmax(s)
    return np.diag(y) + np.outer(y, y)
