"""Moved by eps / 2 both ways.

hint: move by eps both ways
loses: test-gradient-check
"""

def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    G = np.zeros(X.shape)
    for i in np.ndindex(X.shape):
        up, down = X.astype(float), X.astype(float)
        up[i] += eps / 2
        down[i] -= eps / 2
        G[i] = (f(up) - f(down)) / eps
    return G
