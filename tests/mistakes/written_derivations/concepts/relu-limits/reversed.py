"""True for a unit that lives.

hint: True and False are exchanged
loses: test-relu-limits
"""

def dead_unit(w, b, X):
    return bool((X @ w + b > 0).any())
