"""The mask is multiplied by Z as well.

hint: dY is multiplied by the value of ReLU
false-hint: dY is forgotten
"""
def relu_gradient(Z, dY):
    """Return dR/dZ for Y = max(0, Z); Z, dY and the result have shape (m, n)."""
    return np.where(Z > 0, dY * Z, 0.0)
