"""A loop with an early return.
"""

def dead_unit(w, b, X):
    for x in X:
        z = sum(wi * xi for wi, xi in zip(w, x)) + b
        if z > 0:
            return False
    return True
