"""The output of each layer goes into the next.

hint: Here z is 2 in every layer
loses: test-why-relu
"""

def tanh_gradient_product(depth):
    z, product = 2.0, 1.0
    for _ in range(depth):
        product *= 1 - np.tanh(z) ** 2
        z = np.tanh(z)
    return product


def relu_gradient_product(depth):
    return 1.0
