"""A second name is not a copy, so the first move is undone by the second.

hint: half the gradient
loses: test-gradient-check
"""

def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    G = np.zeros(X.shape)
    for i in np.ndindex(X.shape):
        up = X
        up[i] += eps
        high = f(up)
        down = X
        down[i] -= eps
        G[i] = (high - f(down)) / (2 * eps)
    return G
