"""Averaged.

hint: averaged
"""

def bias_gradient(grad_y):
    return grad_y.mean()
