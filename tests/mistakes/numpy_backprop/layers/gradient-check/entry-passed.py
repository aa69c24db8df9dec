"""f is given the single entry.

hint: not of the shape of X
loses: test-gradient-check
"""

def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    G = np.zeros(X.shape)
    for i in np.ndindex(X.shape):
        G[i] = (f(X[i] + eps) - f(X[i] - eps)) / (2 * eps)
    return G
