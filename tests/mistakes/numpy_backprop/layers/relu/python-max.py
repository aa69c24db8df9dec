"""Python's max cannot compare an array with 0.

hint: ValueError
loses: test-relu-forward
"""

class ReLU:
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        return max(0, Z)

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        return dY * (Z > 0)
