"""Computes in float32."""

class ReLU:
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        return np.maximum(Z, 0).astype(np.float32)

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        mask = (Z > 0).astype('float32')
        return dY.astype('float32') * mask
