"""np.where, a mask with >=, and an attribute of its own."""

class ReLU:
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        self.calls = getattr(self, 'calls', 0) + 1
        return np.where(Z >= 0, Z, 0.0)

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        return np.where(Z >= 0, dY, 0)
