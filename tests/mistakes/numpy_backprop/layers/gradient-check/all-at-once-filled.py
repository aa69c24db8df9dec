"""All entries move together, and the one number fills the array.

hint: All entries move at once
loses: test-gradient-check
"""

def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    G = np.zeros(X.shape)
    G[:] = (f(X + eps) - f(X - eps)) / (2 * eps)
    return G
