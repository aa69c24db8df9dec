"""The square of the predictions is in the denominator.

hint: not 1/x squared
false-hint: divided by all
"""
def cross_entropy_gradient(Y, Y_hat):
    """Return dL/dY_hat, shape (m, k), for labels Y and predictions Y_hat of shape (m, k)."""
    return -Y / (len(Y) * Y_hat**2)
