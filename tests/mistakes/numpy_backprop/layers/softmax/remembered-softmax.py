"""backward uses what the last forward kept.

hint: earlier forward kept
loses: test-softmax-backward
"""

class SoftMax:
    """Softmax of each row: positive entries that add up to 1."""

    def forward(self, Z):
        """Return the softmax of each row of the logits Z, both of shape (m, k)."""
        E = np.exp(Z - Z.max(axis=1, keepdims=True))
        self.S = E / E.sum(axis=1, keepdims=True)
        return self.S

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, k), for logits Z and dY = dL/dY of shape (m, k)."""
        S = self.S if hasattr(self, 'S') else self.forward(Z)
        return S * (dY - (dY * S).sum(axis=1, keepdims=True))
