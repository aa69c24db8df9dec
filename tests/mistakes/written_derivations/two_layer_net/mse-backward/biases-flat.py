"""The gradients by the biases are flat.

hint: This is flat, shape (K,)
loses: test-mse-backward
"""

def mse_backward(x, W1, b1, W2, b2, dl_dyhat, dz2_dz1, dyhat_dz3):
    z2 = np.tanh(W1 @ x + b1)
    dl_dz3 = dl_dyhat @ dyhat_dz3
    dl_dz1 = dl_dz3 @ W2 @ dz2_dz1
    return {"W1": x @ dl_dz1, "b1": dl_dz1.ravel(), "W2": z2 @ dl_dz3, "b2": dl_dz3.ravel()}
