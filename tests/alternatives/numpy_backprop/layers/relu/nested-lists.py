"""Loops over entries and gives lists back: slow, but no mark of this question is for speed."""

class ReLU:
    """The rectifier: f(z) = max(0, z), entry by entry."""

    def forward(self, Z):
        """Return f(Z), shape (m, n), for Z of shape (m, n)."""
        return [[max(0.0, z) for z in row] for row in Z]

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, n), for Z and dY = dL/dY of shape (m, n)."""
        return [[d if z > 0 else 0.0 for z, d in zip(zs, ds)] for zs, ds in zip(Z, dY)]
