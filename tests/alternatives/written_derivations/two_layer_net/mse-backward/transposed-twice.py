"""Columns inside, transposed at the end.
"""

def mse_backward(x, W1, b1, W2, b2, dl_dyhat, dz2_dz1, dyhat_dz3):
    z1 = W1 @ x + b1
    z2 = np.tanh(z1)
    delta2 = dyhat_dz3.T @ dl_dyhat.T
    delta1 = dz2_dz1.T @ W2.T @ delta2
    dW2, dW1 = delta2 @ z2.T, delta1 @ x.T
    return {"W1": dW1.T, "b1": delta1.T, "W2": dW2.T, "b2": delta2.T, "delta1": delta1}
