"""Measured with the given tool, through layers made of the given Jacobians.

earns: 0
hint: is put away
"""

def regression_backward(x, W1, b1, W2, b2, dl_dyhat, dz2_dz1, dyhat_dz3):
    top = dl_dyhat @ dyhat_dz3
    z2 = 5 * np.maximum(W1 @ x + b1, 0)
    out = lambda W, b: (top @ (W @ z2 + b)).item()
    hidden = lambda W, b: (top @ W2 @ dz2_dz1 @ (W @ x + b)).item()
    return {
        "W1": measured_gradient(lambda W: hidden(W, b1), W1),
        "b1": measured_gradient(lambda b: hidden(W1, b), b1),
        "W2": measured_gradient(lambda W: out(W, b2), W2),
        "b2": measured_gradient(lambda b: out(W2, b), b2),
    }
