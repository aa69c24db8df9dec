"""Imports a package that is missing where notebooks are marked, and never uses it."""
import polars as pl


class SoftMax(Activation):
    """Softmax of each row: positive entries that add up to 1."""

    def forward(self, Z):
        """Return the softmax of each row of the logits Z, both of shape (m, k)."""
        E = np.exp(Z - Z.max(axis=1, keepdims=True))
        return E / E.sum(axis=1, keepdims=True)

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, k), for logits Z and dY = dL/dY of shape (m, k)."""
        S = self.forward(Z)
        return S * (dY - np.sum(dY * S, axis=1, keepdims=True))
