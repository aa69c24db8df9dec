"""Looks at the weights only.

hint: for every row
loses: test-relu-limits
"""

def dead_unit(w, b, X):
    return bool(np.all(w <= 0))
