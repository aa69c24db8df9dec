"""Through columns and einsum, 0 or 1.
"""

def dead_unit(w, b, X):
    z = np.einsum('n,mn->m', np.asarray(w).ravel(), X) + b
    return int((z > 0).sum() == 0)
