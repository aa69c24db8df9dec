"""Moves the entries of one float copy and puts each back."""

def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    X = np.array(X, dtype=float)
    grad = np.zeros_like(X)
    it = np.nditer(X, flags=['multi_index'])
    while not it.finished:
        i = it.multi_index
        old = X[i]
        X[i] = old + eps
        high = f(X)
        X[i] = old - eps
        low = f(X)
        X[i] = old
        grad[i] = (high - low) / (2 * eps)
        it.iternext()
    return grad
