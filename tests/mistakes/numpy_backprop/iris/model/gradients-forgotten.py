"""backward computes the loss alone.
hint: The backward of layer 1 is never called
loses: test-model-backward
"""

class NeuralNetworkModel:
    """A chain of layers with a loss at its end."""

    def __init__(self, layers, loss):
        """Take a list of layers, the first one first, and a loss."""
        self.layers = layers
        self.loss = loss

    def forward(self, X):
        """Return the network's output, shape (m, k), for X of shape (m, n)."""
        Y = X
        for layer in self.layers:
            Y = layer.forward(Y)
        return Y

    def backward(self, target, out):
        """Return the loss of `out` for the labels `target`, both (m, k); fill every layer's gradients."""
        gradient = self.loss.backward(target, out)
        return self.loss.forward(target, out)

    def predict(self, X, Y):
        """Return (Y_hat, loss): the output for X, shape (m, k), and its loss for the labels Y."""
        Y_hat = self.forward(X)
        return Y_hat, self.loss.forward(Y, Y_hat)
