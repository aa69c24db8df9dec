"""The result is made of integers.

hint: Whole numbers only
false-hint: cut off: ReLU has no upper limit
"""
class ReLU(Activation):
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        out = np.zeros(Z.shape, dtype=int)
        out[Z > 0] = Z[Z > 0]
        return out

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        return dY * (Z > 0)
