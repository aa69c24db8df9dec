"""Copies everywhere, checks of shapes, a stored loss and prints."""

class NeuralNetworkModel:
    def __init__(self, layers, loss):
        assert len(layers) > 0
        self.layers = layers
        self.loss = loss
        self.last_loss = None

    def forward(self, X):
        assert X.ndim == 2
        H = X.copy()
        for n, layer in enumerate(self.layers):
            H = layer.forward(H)
            assert H.shape[0] == X.shape[0], n
        return H.copy()

    def backward(self, target, out):
        self.last_loss = self.loss.forward(target, out)
        print("loss", self.last_loss)
        delta = self.loss.backward(target, out).copy()
        for layer in self.layers[::-1]:
            delta = layer.backward(delta)
        return self.last_loss

    def predict(self, X, Y):
        Y_hat = self.forward(X)
        return Y_hat, float(self.loss.forward(Y, Y_hat))
