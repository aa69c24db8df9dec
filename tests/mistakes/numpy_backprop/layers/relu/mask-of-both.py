"""backward also cuts negative gradients off.

hint: the sign of dY does not
loses: test-relu-backward
"""

class ReLU:
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        return np.maximum(Z, 0)

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        return np.where((Z > 0) & (dY > 0), dY, 0.0)
