"""np.max instead of np.maximum.

hint: np.maximum compares entry by entry
loses: test-relu-forward
"""

class ReLU:
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        return np.max(Z, axis=1)

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        return dY * (Z > 0)
