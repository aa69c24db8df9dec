"""All indices from np.ndindex, two copies for each."""

def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    G = np.zeros(X.shape)
    for i in np.ndindex(X.shape):
        up, down = X.astype(float), X.astype(float)
        up[i] += eps
        down[i] -= eps
        G[i] = (f(up) - f(down)) / (2 * eps)
    return G
