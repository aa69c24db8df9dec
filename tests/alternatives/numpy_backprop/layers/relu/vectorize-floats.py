"""np.vectorize of functions that give floats."""
class ReLU(Activation):
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        return np.vectorize(lambda z: z if z > 0 else 0.0, otypes=[float])(Z)

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        return np.vectorize(lambda z, d: d if z > 0 else 0.0, otypes=[float])(Z, dY)
