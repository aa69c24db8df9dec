"""The loss keeps its axes; predictions are clipped into a copy."""

class CrossEntropyLoss:
    """Cross-entropy of one-hot labels and predicted probabilities, the mean over the examples."""

    def forward(self, Y, Y_hat):
        """Return the loss, one number, for labels Y and predictions Y_hat of shape (m, k)."""
        P = np.clip(Y_hat, 1e-12, 1 - 1e-12)
        return (-np.sum(Y * np.log(P), keepdims=True) / Y.shape[0])

    def backward(self, Y, Y_hat):
        """Return dL/dY_hat, shape (m, k), for Y and Y_hat of shape (m, k)."""
        P = np.clip(Y_hat, 1e-12, 1.0)
        return np.multiply(-Y, 1 / P) * (1 / Y.shape[0])
