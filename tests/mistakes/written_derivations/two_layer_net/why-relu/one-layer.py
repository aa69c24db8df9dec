"""The slope of one layer.

hint: slope of a single layer
loses: test-why-relu
"""

def tanh_gradient_product(depth):
    return 1 - np.tanh(2) ** 2


def relu_gradient_product(depth):
    return 1.0
