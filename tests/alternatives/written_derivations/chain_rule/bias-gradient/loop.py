"""A loop, entry by entry."""

def bias_gradient(grad_y):
    grad_b = np.zeros(grad_y.shape)
    for i in range(len(grad_y)):
        grad_b[i] = grad_y[i] * 1
    return grad_b
