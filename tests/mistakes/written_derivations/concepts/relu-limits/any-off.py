"""One example is enough.

hint: One example that turns it off
loses: test-relu-limits
"""

def dead_unit(w, b, X):
    return bool(np.any(X @ w + b <= 0))
