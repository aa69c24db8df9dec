"""Prints instead of returning.

hint: not
loses: test-why-relu
"""

def tanh_gradient_product(depth):
    return print((1 - np.tanh(2) ** 2) ** depth)


def relu_gradient_product(depth):
    return 1.0
