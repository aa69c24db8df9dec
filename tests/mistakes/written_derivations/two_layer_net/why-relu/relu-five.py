"""5 ReLU.

hint: plain ReLU, with slope 1
loses: test-why-relu
"""

def tanh_gradient_product(depth):
    return (1 - np.tanh(2) ** 2) ** depth


def relu_gradient_product(depth):
    return 5**depth
