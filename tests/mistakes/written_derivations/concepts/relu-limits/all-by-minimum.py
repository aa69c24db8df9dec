"""The smallest value decides.

hint: One example that turns it off does not make it dead
false-hint: The mean
"""
def dead_unit(w, b, X):
    """Return True if the ReLU unit max(0, w . x + b) is off for every row x of X (m, n)."""
    return bool(np.min(X @ w + b) <= 0)
