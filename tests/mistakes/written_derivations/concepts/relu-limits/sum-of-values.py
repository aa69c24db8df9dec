"""The sum over the examples decides.

hint: The mean over the examples does not decide
false-hint: One example that turns it off
"""
def dead_unit(w, b, X):
    """Return True if the ReLU unit max(0, w . x + b) is off for every row x of X (m, n)."""
    return bool(np.sum(X @ w + b) <= 0)
