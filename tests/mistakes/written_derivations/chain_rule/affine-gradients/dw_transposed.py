"""dW transposed.

hint: transpose X
"""

def affine_gradients(X, W, b, dZ):
    dX = dZ @ W.T
    dW = dZ.T @ X
    db = dZ.sum(axis=0, keepdims=True)
    return dX, dW, db
