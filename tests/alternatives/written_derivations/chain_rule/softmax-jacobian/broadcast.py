"""Broadcasting."""

def softmax_jacobian(s):
    y = softmax(s)
    return y[:, np.newaxis] * (np.eye(y.size) - y[np.newaxis, :])
