"""Products of all entries, then sums."""
def affine_gradients(X, W, b, dZ):
    """Return dX (m, d), dW (d, n), db (1, n) for Z = XW + 1b and dZ = dR/dZ (m, n)."""
    dX = (W @ dZ.T).T
    dW = (X[:, :, None] * dZ[:, None, :]).sum(axis=0)
    db = dZ.sum(axis=0, keepdims=True)
    return dX, dW, db
