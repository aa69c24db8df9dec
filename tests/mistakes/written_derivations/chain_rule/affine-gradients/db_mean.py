"""db is the mean.

hint: the mean over the batch
"""

def affine_gradients(X, W, b, dZ):
    dX = dZ @ W.T
    dW = X.T @ dZ
    db = dZ.mean(axis=0, keepdims=True)
    return dX, dW, db
