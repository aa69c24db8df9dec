"""The Jacobian, not multiplied.

hint: the identity
"""

def bias_gradient(grad_y):
    return np.eye(len(grad_y))
