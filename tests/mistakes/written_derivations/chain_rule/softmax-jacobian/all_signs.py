"""Every sign.

hint: every sign is turned
"""

def softmax_jacobian(s):
    y = softmax(s)
    return np.outer(y, y) - np.diag(y)
