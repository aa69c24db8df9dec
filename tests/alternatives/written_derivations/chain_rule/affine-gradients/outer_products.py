"""A sum of outer products, one for each example."""

def affine_gradients(X, W, b, dZ):
    dX, dW, db = np.zeros(X.shape), np.zeros(W.shape), np.zeros(b.shape)
    for i in range(len(X)):
        dX[i] = W.dot(dZ[i])
        dW += np.outer(X[i], dZ[i])
        db += dZ[i]
    return [dX, dW, db]
