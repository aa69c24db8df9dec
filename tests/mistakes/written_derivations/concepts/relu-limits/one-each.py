"""One answer for each example.

hint: not one for each example
loses: test-relu-limits
"""

def dead_unit(w, b, X):
    return X @ w + b <= 0
