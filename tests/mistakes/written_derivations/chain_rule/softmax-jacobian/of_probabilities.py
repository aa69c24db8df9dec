"""The argument taken for probabilities.

hint: it is the logits
"""

def softmax_jacobian(s):
    return np.diag(s) - np.outer(s, s)
