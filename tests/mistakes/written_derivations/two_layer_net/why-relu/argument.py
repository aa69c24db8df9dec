"""1 - z ** 2.

hint: 1 - tanh(z)^2
loses: test-why-relu
"""

def tanh_gradient_product(depth):
    return (1 - 2 ** 2) ** depth


def relu_gradient_product(depth):
    return 1.0
