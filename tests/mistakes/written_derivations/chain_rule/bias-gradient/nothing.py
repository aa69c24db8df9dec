"""Zero, as b is a constant.

hint: the gradient is not 0
"""

def bias_gradient(grad_y):
    return 0 * grad_y
