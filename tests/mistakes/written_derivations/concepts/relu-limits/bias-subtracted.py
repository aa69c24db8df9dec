"""The bias is subtracted.

hint: The bias is subtracted
loses: test-relu-limits
"""

def dead_unit(w, b, X):
    return bool(np.all(X @ w - b <= 0))
