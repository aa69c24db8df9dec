"""The transpose of X is forgotten.

hint: a transpose is missing
"""

def affine_gradients(X, W, b, dZ):
    dX = dZ @ W.T
    dW = X @ dZ
    db = dZ.sum(axis=0, keepdims=True)
    return dX, dW, db
