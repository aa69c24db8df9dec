"""np.vectorize with a type of its own."""
def relu_gradient(Z, dY):
    """Return dR/dZ for Y = max(0, Z); Z, dY and the result have shape (m, n)."""
    return np.vectorize(lambda z, d: d if z > 0 else 0, otypes=[float])(Z, dY)
