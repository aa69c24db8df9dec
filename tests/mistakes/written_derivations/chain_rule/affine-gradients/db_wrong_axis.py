"""db is summed over the outputs.

hint: summed over the outputs
"""

def affine_gradients(X, W, b, dZ):
    dX = dZ @ W.T
    dW = X.T @ dZ
    db = dZ.sum(axis=1)
    return dX, dW, db
