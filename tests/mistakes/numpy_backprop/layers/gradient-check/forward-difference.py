"""A one-sided difference.

hint: These are forward differences
loses: test-gradient-check
"""

def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    G = np.zeros(X.shape)
    for i in np.ndindex(X.shape):
        up = X.astype(float)
        up[i] += eps
        G[i] = (f(up) - f(X)) / eps
    return G
