"""forward remembers its Z for other uses; backward uses what it is given."""

class ReLU:
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        self.Z = Z
        self.mask = self.Z > 0
        out = np.zeros_like(Z)
        out[self.mask] = Z[self.mask]
        return out

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        mask = np.asarray(Z) > 0
        out = dY.copy()
        out *= mask
        return out
