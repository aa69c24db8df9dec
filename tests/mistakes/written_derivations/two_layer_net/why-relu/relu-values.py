"""Powers of ReLU's value.

hint: powers of 2
loses: test-why-relu
"""

def tanh_gradient_product(depth):
    return (1 - np.tanh(2) ** 2) ** depth


def relu_gradient_product(depth):
    return 2**depth
