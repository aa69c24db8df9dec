"""The bias is left out.

hint: The bias is missing
loses: test-relu-limits
"""

def dead_unit(w, b, X):
    return bool(np.all(X @ w <= 0))
