"""Counts through the flattened copy, with a helper."""

def _moved(X, index, by):
    flat = X.astype(np.float64).ravel().copy()
    flat[index] += by
    return flat.reshape(X.shape)


def numerical_gradient(f, X, eps=1e-5):
    g = np.empty(X.size)
    for k in range(X.size):
        g[k] = f(_moved(X, k, eps)) / (2 * eps) - f(_moved(X, k, -eps)) / (2 * eps)
    return np.reshape(g, X.shape)
