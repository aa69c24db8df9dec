"""Transposes taken last."""

def affine_gradients(X, W, b, dZ):
    dX = (W @ dZ.T).T
    dW = (dZ.T @ X).T
    db = sum(dZ)
    return dX, dW, db
