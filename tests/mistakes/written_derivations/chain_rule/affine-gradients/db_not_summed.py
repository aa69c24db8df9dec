"""db is dZ.

hint: not summed over the batch
"""

def affine_gradients(X, W, b, dZ):
    dX = dZ @ W.T
    dW = X.T @ dZ
    db = dZ
    return dX, dW, db
