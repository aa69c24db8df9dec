"""The loop returns after its first example.

hint: shape
loses: test-softmax-backward
"""

class SoftMax:
    """Softmax of each row: positive entries that add up to 1."""

    def forward(self, Z):
        """Return the softmax of each row of the logits Z, both of shape (m, k)."""
        exps = np.exp(Z - np.max(Z, axis=1, keepdims=True))
        return exps / np.sum(exps, axis=1, keepdims=True)

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, k), for logits Z and dY = dL/dY of shape (m, k)."""
        S = self.forward(Z)
        for s, d in zip(S, dY):
            jacobian = np.diag(s) - np.outer(s, s)
            return d @ jacobian
