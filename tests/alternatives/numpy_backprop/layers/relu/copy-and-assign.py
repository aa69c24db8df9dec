"""Works in place, on copies."""

class ReLU:
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        Y = Z.copy()
        Y[Y < 0] = 0
        return Y

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        dZ = np.array(dY, copy=True)
        dZ[Z <= 0] = 0
        return dZ
