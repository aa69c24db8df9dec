"""A leaky ReLU in both directions.

hint: leaky ReLU. ReLU makes them exactly 0
hint: leaky ReLU. ReLU passes none
loses: test-relu-forward test-relu-backward
"""

class ReLU:
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        return np.where(Z > 0, Z, 0.01 * Z)

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        return np.where(Z > 0, dY, 0.01 * dY)
