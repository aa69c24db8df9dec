"""np.heaviside with one half at zero, and a leftover TODO."""

class ReLU:
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        # TODO: is this the fastest?
        pass
        return 0.5 * (Z + np.abs(Z))

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        return np.multiply(dY, np.heaviside(Z, 0.5))
