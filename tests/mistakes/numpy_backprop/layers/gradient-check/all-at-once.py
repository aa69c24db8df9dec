"""All entries move together.

hint: each entry of X has a slope of its own
loses: test-gradient-check
"""

def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    return (f(X + eps) - f(X - eps)) / (2 * eps)
