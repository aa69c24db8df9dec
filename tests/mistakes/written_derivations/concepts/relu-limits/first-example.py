"""Only the first example.

hint: Only the first example
loses: test-relu-limits
"""

def dead_unit(w, b, X):
    return bool(X[0] @ w + b <= 0)
