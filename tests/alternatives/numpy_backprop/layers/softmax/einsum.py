"""All Jacobians at once with einsum."""

class SoftMax:
    """Softmax of each row: positive entries that add up to 1."""

    def forward(self, Z):
        """Return the softmax of each row of the logits Z, both of shape (m, k)."""
        exps = np.exp(Z - np.max(Z, axis=1, keepdims=True))
        return exps / np.sum(exps, axis=1, keepdims=True)

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, k), for logits Z and dY = dL/dY of shape (m, k)."""
        S = self.forward(Z)
        k = S.shape[1]
        J = np.einsum('ij,jk->ijk', S, np.eye(k)) - np.einsum('ij,ik->ijk', S, S)
        return np.einsum('ijk,ij->ik', J, dY)
