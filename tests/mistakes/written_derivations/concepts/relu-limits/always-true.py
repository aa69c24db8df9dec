"""Always True.

hint: always True
loses: test-relu-limits
"""

def dead_unit(w, b, X):
    return True
