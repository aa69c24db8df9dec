"""The slope times depth.

hint: so it is a power
loses: test-why-relu
"""

def tanh_gradient_product(depth):
    return depth * (1 - np.tanh(2) ** 2)


def relu_gradient_product(depth):
    return 1.0
