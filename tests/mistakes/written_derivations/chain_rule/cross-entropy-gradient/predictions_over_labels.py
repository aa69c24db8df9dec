"""Numerator and denominator are exchanged.

hint: The slope of log is one over Y_hat
false-hint: 1/x squared
"""
def cross_entropy_gradient(Y, Y_hat):
    """Return dL/dY_hat, shape (m, k), for labels Y and predictions Y_hat of shape (m, k)."""
    with np.errstate(all="ignore"):
        return np.where(Y > 0, -Y_hat / (len(Y) * Y), 0.0)
