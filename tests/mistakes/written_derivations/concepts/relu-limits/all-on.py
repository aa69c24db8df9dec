"""Means a unit that is on for all.

hint: on for all examples
loses: test-relu-limits
"""

def dead_unit(w, b, X):
    return bool(np.all(X @ w + b > 0))
