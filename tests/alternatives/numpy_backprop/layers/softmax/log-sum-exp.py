"""By way of the logarithm, transposed, with an eps in the sum."""

class SoftMax:
    """Softmax of each row: positive entries that add up to 1."""

    def forward(self, Z):
        """Return the softmax of each row of the logits Z, both of shape (m, k)."""
        shifted = (Z.T - Z.max(axis=1)).T
        return np.exp(shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True) + 1e-12))

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, k), for logits Z and dY = dL/dY of shape (m, k)."""
        S = self.forward(Z)
        dZ = dY * S
        sums = dZ.sum(axis=1)[:, np.newaxis]
        dZ -= S * sums
        return dZ
