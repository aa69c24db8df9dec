"""Powers of tanh(2).

hint: the value. Backpropagation multiplies slopes
loses: test-why-relu
"""

def tanh_gradient_product(depth):
    return np.tanh(2) ** depth


def relu_gradient_product(depth):
    return 1.0
