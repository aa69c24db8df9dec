"""Moves the caller's own entries, puts them back, and copies only integers."""

def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    if X.dtype.kind != 'f':
        X = X.astype(float)
    grad = np.zeros(X.shape)
    for idx, value in np.ndenumerate(X.copy()):
        X[idx] = value + eps
        plus = float(f(X))
        X[idx] = value - eps
        minus = float(f(X))
        X[idx] = value
        grad[idx] = (plus - minus) / eps / 2
    return grad.tolist()
