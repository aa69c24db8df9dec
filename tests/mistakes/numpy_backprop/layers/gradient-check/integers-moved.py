"""Entries are moved in the array itself, and integers cannot hold x + eps.

hint: an array of integers cannot hold x + eps
loses: test-gradient-check
"""

def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    G = np.zeros(X.shape)
    for i in np.ndindex(X.shape):
        old = X[i]
        X[i] = old + eps
        up = f(X)
        X[i] = old - eps
        down = f(X)
        X[i] = old
        G[i] = (up - down) / (2 * eps)
    return G
