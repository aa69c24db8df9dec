"""The probability of the guess enters the loss, not that of the label.

hint: The largest probability of each row is taken
false-hint: squared error
loses: test-cross-entropy-forward
"""
class CrossEntropyLoss:
    """Cross-entropy of one-hot labels and predicted probabilities, the mean over the examples."""

    def forward(self, Y, Y_hat):
        """Return the loss, one number, for labels Y and predictions Y_hat of shape (m, k)."""
        safe = np.where(Y > 0, Y_hat, 1.0)  # 0 log 0 counts as 0
        return -np.mean(np.log(Y_hat.max(axis=1)))

    def backward(self, Y, Y_hat):
        """Return dL/dY_hat, shape (m, k), for Y and Y_hat of shape (m, k)."""
        safe = np.where(Y > 0, Y_hat, 1.0)
        return -Y / (len(Y) * safe)
