"""A row of ones for both biases: the weights' gradients follow from it, and from nothing that is given.

earns: 0
"""

def mse_backward(x, W1, b1, W2, b2, dl_dyhat, dz2_dz1, dyhat_dz3):
    h, K = np.ones_like(b1.T), np.ones_like(b2.T)
    return {"W1": x @ h, "b1": h, "W2": np.tanh(W1 @ x + b1) @ K, "b2": K}
