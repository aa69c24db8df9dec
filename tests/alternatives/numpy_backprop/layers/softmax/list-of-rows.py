"""Rows are collected in lists."""

class SoftMax:
    """Softmax of each row: positive entries that add up to 1."""

    def forward(self, Z):
        """Return the softmax of each row of the logits Z, both of shape (m, k)."""
        rows = []
        for z in Z:
            e = np.exp(z - max(z))
            rows.append(e / e.sum())
        return rows

    def backward(self, Z, dY):
        """Return dL/dZ, shape (m, k), for logits Z and dY = dL/dY of shape (m, k)."""
        out = []
        for s, d in zip(self.forward(Z), dY):
            out.append(s * (d - np.dot(s, d)))
        return out
