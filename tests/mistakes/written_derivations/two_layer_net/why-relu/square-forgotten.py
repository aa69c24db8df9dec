"""1 - tanh.

hint: The square is missing
loses: test-why-relu
"""

def tanh_gradient_product(depth):
    return (1 - np.tanh(2)) ** depth


def relu_gradient_product(depth):
    return 1.0
