"""Forgets to return.

hint: not one for each example
loses: test-relu-limits
"""

def dead_unit(w, b, X):
    np.all(X @ w + b <= 0)
