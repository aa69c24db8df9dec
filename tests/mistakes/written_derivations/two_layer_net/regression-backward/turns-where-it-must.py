"""Has the shape of each weight and turns it where that is another.

hint: W1
loses: test-regression-backward
"""
def regression_backward(x, W1, b1, W2, b2, dl_dyhat, dz2_dz1, dyhat_dz3):
    """Return the gradients, in numerator layout: a dict W1 (n, h), b1 (1, h), W2 (h, K), b2 (1, K).

    x (n, 1), W1 (h, n), b1 (h, 1), W2 (K, h), b2 (K, 1); dl_dyhat (1, K), dz2_dz1 (h, h), dyhat_dz3 (K, K).
    """
    z2 = 5 * np.maximum(W1 @ x + b1, 0)
    dl_dz3 = dl_dyhat @ dyhat_dz3
    dl_dz1 = dl_dz3 @ W2 @ dz2_dz1
    dW1, dW2 = (x @ dl_dz1).T, (z2 @ dl_dz3).T
    if dW1.shape != (len(x), len(z2)):
        dW1 = dW1.T
    if dW2.shape != (len(z2), len(W2)):
        dW2 = dW2.T
    return {"W1": dW1, "b1": dl_dz1, "W2": dW2, "b2": dl_dz3}
