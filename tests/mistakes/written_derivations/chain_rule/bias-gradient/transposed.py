"""Transposed.

hint: transposed
"""

def bias_gradient(grad_y):
    return grad_y.T
