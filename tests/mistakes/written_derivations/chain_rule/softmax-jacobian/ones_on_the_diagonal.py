"""The identity instead of the probabilities on the diagonal.

hint: The diagonal begins with 1
false-hint: measured
"""
def softmax_jacobian(s):
    """Return the k x k matrix of dy_i/ds_j, y = softmax(s), for logits s of shape (k,)."""
    y = softmax(s)
    return np.eye(len(y)) - np.outer(y, y)
