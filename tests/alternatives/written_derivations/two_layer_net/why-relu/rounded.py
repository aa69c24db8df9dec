"""A slope rounded to four decimals, a helper, numpy prod.
"""

def d_tanh(z):
    return (np.exp(z) + np.exp(-z)) ** -2 * 4


def tanh_gradient_product(depth):
    # TODO: plot
    return np.prod(np.full(depth, d_tanh(2)))


relu_gradient_product = lambda depth: np.prod([1] * depth)
