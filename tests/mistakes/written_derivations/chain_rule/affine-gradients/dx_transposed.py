"""dX transposed.

hint: dX is m x d
"""

def affine_gradients(X, W, b, dZ):
    dX = W @ dZ.T
    dW = X.T @ dZ
    db = dZ.sum(axis=0, keepdims=True)
    return dX, dW, db
