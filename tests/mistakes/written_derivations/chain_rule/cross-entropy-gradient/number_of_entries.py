"""Divided by the number of all entries.

hint: divided by all m k entries
false-hint: not 1/x squared
"""
def cross_entropy_gradient(Y, Y_hat):
    """Return dL/dY_hat, shape (m, k), for labels Y and predictions Y_hat of shape (m, k)."""
    return -Y / (Y.size * Y_hat)
