"""1/m twice, in both methods.

hint: divided by m twice
hint: 1/m is there twice
loses: test-cross-entropy-forward test-cross-entropy-backward
"""

class CrossEntropyLoss:
    """Cross-entropy of one-hot labels and predicted probabilities, the mean over the examples."""

    def forward(self, Y, Y_hat):
        """Return the loss, one number, for labels Y and predictions Y_hat of shape (m, k)."""
        m = len(Y)
        losses = -np.sum(Y * np.log(Y_hat), axis=1)
        return np.mean(losses) / m

    def backward(self, Y, Y_hat):
        """Return dL/dY_hat, shape (m, k), for Y and Y_hat of shape (m, k)."""
        m = len(Y)
        return -(1 / m) * Y / (m * Y_hat)
