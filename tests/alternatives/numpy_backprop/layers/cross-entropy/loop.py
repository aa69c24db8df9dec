"""Loops over examples and classes."""

class CrossEntropyLoss:
    """Cross-entropy of one-hot labels and predicted probabilities, the mean over the examples."""

    def forward(self, Y, Y_hat):
        """Return the loss, one number, for labels Y and predictions Y_hat of shape (m, k)."""
        total = 0
        for y, p in zip(Y, Y_hat):
            for j in range(len(y)):
                if y[j] != 0:
                    total -= y[j] * np.log(p[j])
        return float(total / len(Y))

    def backward(self, Y, Y_hat):
        """Return dL/dY_hat, shape (m, k), for Y and Y_hat of shape (m, k)."""
        m, k = Y.shape
        return [[-Y[i][j] / Y_hat[i][j] / m for j in range(k)] for i in range(m)]
