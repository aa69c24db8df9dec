"""Slopes added.

hint: backpropagation multiplies them
loses: test-why-relu
"""

def tanh_gradient_product(depth):
    return (1 - np.tanh(2) ** 2) ** depth


def relu_gradient_product(depth):
    return sum(1 for _ in range(depth))
