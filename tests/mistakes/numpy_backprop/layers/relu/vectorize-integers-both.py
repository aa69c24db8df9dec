"""The same in both methods.

hint: Whole numbers only
false-hint: measured
"""
class ReLU(Activation):
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        return np.vectorize(lambda z: z if z > 0 else 0)(Z)

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        return np.vectorize(lambda z, d: d if z > 0 else 0)(Z, dY)
