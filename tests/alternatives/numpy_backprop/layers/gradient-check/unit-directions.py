"""A move for every row of an identity matrix."""

def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    steps = eps * np.eye(X.size)
    g = [(f(X + s.reshape(X.shape)) - f(X - s.reshape(X.shape))) / (2 * eps) for s in steps]
    return np.array(g, dtype=float).reshape(X.shape)
