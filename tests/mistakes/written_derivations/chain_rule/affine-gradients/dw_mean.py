"""dW is divided by m.

hint: number of examples
"""

def affine_gradients(X, W, b, dZ):
    dX = dZ @ W.T
    dW = X.T @ dZ / len(X)
    db = dZ.sum(axis=0, keepdims=True)
    return dX, dW, db
