"""No return.

hint: None
"""

def bias_gradient(grad_y):
    grad_b = grad_y
