"""In dX the matrix W is reshaped where it must be transposed.
hint: W is reshaped
"""

def affine_gradients(X, W, b, dZ):
    """Return dX (m, d), dW (d, n), db (1, n) for Z = XW + 1b and dZ = dR/dZ (m, n)."""
    d, n = W.shape
    # (m, n) times (n, d) gives (m, d)
    dX = dZ @ W.reshape(n, d)
    # (d, m) times (m, n) gives (d, n)
    dW = X.T @ dZ
    # every row got the same b
    db = dZ.sum(axis=0).reshape(1, n)
    return dX, dW, db
