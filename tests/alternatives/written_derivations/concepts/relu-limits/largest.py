"""The largest value decides."""
def dead_unit(w, b, X):
    """Return True if the ReLU unit max(0, w . x + b) is off for every row x of X (m, n)."""
    return bool((X @ w + b).max() <= 0)
