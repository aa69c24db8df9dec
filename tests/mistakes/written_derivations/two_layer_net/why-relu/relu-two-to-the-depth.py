"""The value at z = 2, to the depth.

hint: These are powers of 2
false-hint: slope of tanh
"""
def tanh_gradient_product(depth):
    """Return the product of the slopes of tanh at z = 2 through depth layers."""
    return (1 - np.tanh(2) ** 2) ** depth


def relu_gradient_product(depth):
    """Return the product of the slopes of ReLU at z = 2 through depth layers."""
    return 2.0**depth
