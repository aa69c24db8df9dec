"""A tuple instead of a dict.

hint: a dict
loses: test-mse-forward
"""

def mse_forward(x, y, W1, b1, W2, b2):
    z1 = W1 @ x + b1
    z2 = np.tanh(z1)
    z3 = W2 @ z2 + b2
    y_hat = 1 / (1 + np.exp(-z3))
    loss = np.sum((y_hat - y) ** 2)
    return z1, z2, z3, y_hat, loss
