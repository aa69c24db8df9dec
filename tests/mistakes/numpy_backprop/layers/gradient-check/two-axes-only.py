"""Loops over rows and columns fail for other shapes.

hint: three axes
loses: test-gradient-check
"""

def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    G = np.zeros(X.shape)
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            up, down = X.astype(float), X.astype(float)
            up[i, j] += eps
            down[i, j] -= eps
            G[i, j] = (f(up) - f(down)) / (2 * eps)
    return G
