"""The last move is not undone.

hint: left moved down by eps
loses: test-gradient-check
"""

def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    G = np.zeros(X.shape)
    for i in np.ndindex(X.shape):
        X[i] += eps
        up = f(X)
        X[i] -= 2 * eps
        G[i] = (up - f(X)) / (2 * eps)
    return G
