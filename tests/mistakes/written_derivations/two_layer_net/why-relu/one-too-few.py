"""One factor too few.

hint: depth 1 is the slope itself
loses: test-why-relu
"""

def tanh_gradient_product(depth):
    return (1 - np.tanh(2) ** 2) ** (depth - 1)


def relu_gradient_product(depth):
    return 1.0
