"""The sigmoid's slope.

hint: slope of the sigmoid
loses: test-why-relu
"""

def tanh_gradient_product(depth):
    return (1 / (1 + np.exp(-2)) * (1 - 1 / (1 + np.exp(-2)))) ** depth


def relu_gradient_product(depth):
    return 1.0
