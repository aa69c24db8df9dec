"""b1 and b2 have each other's gradients.

hint: (1, 3) is expected
false-hint: transpose is missing
"""
def regression_backward(x, W1, b1, W2, b2, dl_dyhat, dz2_dz1, dyhat_dz3):
    """Return the gradients, in numerator layout: a dict W1 (n, h), b1 (1, h), W2 (h, K), b2 (1, K).

    x (n, 1), W1 (h, n), b1 (h, 1), W2 (K, h), b2 (K, 1); dl_dyhat (1, K), dz2_dz1 (h, h), dyhat_dz3 (K, K).
    """
    z2 = 5 * np.maximum(W1 @ x + b1, 0)
    dl_dz3 = dl_dyhat @ dyhat_dz3
    dl_dz1 = dl_dz3 @ W2 @ dz2_dz1
    return {"W1": x @ dl_dz1, "b1": dl_dz3, "W2": z2 @ dl_dz3, "b2": dl_dz1}
