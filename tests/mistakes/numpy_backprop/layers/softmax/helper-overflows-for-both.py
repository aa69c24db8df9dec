"""A helper of both methods overflows.

false-hint: backward needs the stable
loses: test-softmax-forward
"""
def softmax_of(Z):
    E = np.exp(Z)
    return E / np.sum(E, axis=1, keepdims=True)


class SoftMax(Activation):
    """Softmax of each row: positive entries that add up to 1."""

    def forward(self, Z):
        """Return the softmax of each row of the logits Z, both of shape (m, k)."""
        return softmax_of(Z)

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, k), for logits Z and dY = dL/dY of shape (m, k)."""
        S = self.forward(Z)
        return S * (dY - np.sum(dY * S, axis=1, keepdims=True))
