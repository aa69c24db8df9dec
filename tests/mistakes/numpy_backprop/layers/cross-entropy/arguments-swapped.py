"""Labels and predictions are exchanged.

hint: Labels and predictions are exchanged
loses: test-cross-entropy-forward
"""

class CrossEntropyLoss:
    """Cross-entropy of one-hot labels and predicted probabilities, the mean over the examples."""

    def forward(self, Y, Y_hat):
        """Return the loss, one number, for labels Y and predictions Y_hat of shape (m, k)."""
        return -np.sum(Y_hat * np.log(np.where(Y == 0, 1, Y))) / len(Y)

    def backward(self, Y, Y_hat):
        """Return dL/dY_hat, shape (m, k), for Y and Y_hat of shape (m, k)."""
        m = Y.shape[0]
        return -Y / Y_hat / m
