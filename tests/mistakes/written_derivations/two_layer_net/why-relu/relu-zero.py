"""A slope of 0.

hint: 0 for negative z only
loses: test-why-relu
"""

def tanh_gradient_product(depth):
    return (1 - np.tanh(2) ** 2) ** depth


def relu_gradient_product(depth):
    return 0.0
