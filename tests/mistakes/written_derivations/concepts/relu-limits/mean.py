"""The mean decides.

hint: The mean over the examples does not decide
loses: test-relu-limits
"""

def dead_unit(w, b, X):
    return bool(np.mean(X @ w + b) <= 0)
