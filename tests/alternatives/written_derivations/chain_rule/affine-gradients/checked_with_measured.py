"""Z is computed on the way although nothing needs it; dW is checked with the given tool."""

def affine_gradients(X, W, b, dZ):
    Z = X @ W + b
    m = Z.shape[0]
    db = np.zeros((1, Z.shape[1]))
    for i in range(m):
        db[0] += dZ[i]
    return np.dot(dZ, W.T), np.tensordot(X, dZ, axes=(0, 0)), db


X, W, b, dZ = np.ones((2, 3)), np.ones((3, 2)), np.zeros((1, 2)), np.ones((2, 2))
print(measured(lambda w: np.sum(dZ * (X @ w.reshape(3, 2) + b)), W.ravel()), affine_gradients(X, W, b, dZ)[1])
