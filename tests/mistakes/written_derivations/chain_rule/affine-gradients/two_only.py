"""db is not returned.

hint: unpack
"""

def affine_gradients(X, W, b, dZ):
    return dZ @ W.T, X.T @ dZ
