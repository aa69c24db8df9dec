"""backward uses the mask that forward kept, not the Z that it is given.

hint: earlier forward kept
loses: test-relu-backward
"""

class ReLU:
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        self.mask = Z > 0
        return Z * self.mask

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        if not hasattr(self, 'mask') or self.mask.shape != dY.shape:
            self.mask = Z > 0
        return dY * self.mask
