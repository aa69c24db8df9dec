"""Returns inside the loop, after the first example.

hint: Only the first example
loses: test-relu-limits
"""

def dead_unit(w, b, X):
    for x in X:
        if np.dot(w, x) + b > 0:
            return False
        return True
