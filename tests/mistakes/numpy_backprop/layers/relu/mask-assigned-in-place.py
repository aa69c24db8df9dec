"""Both methods assign into their arguments.

hint: writes into the Z
hint: writes into Z or dY
loses: test-relu-forward test-relu-backward
"""

class ReLU:
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        Z[Z < 0] = 0
        return Z

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        dY[Z <= 0] = 0
        return dY
