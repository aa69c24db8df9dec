"""Recursive helper methods."""

class NeuralNetworkModel:
    def __init__(self, layers, loss):
        self.layers = layers
        self.loss = loss

    def _up(self, X, layers):
        return X if not layers else self._up(layers[0].forward(X), layers[1:])

    def _down(self, G, layers):
        if layers:
            self._down(layers[-1].backward(G), layers[:-1])

    def forward(self, X):
        return self._up(X, self.layers)

    def backward(self, target, out):
        self._down(self.loss.backward(target, out), self.layers)
        return self.loss.forward(target, out)

    def predict(self, X, Y):
        return (lambda out: (out, self.loss.forward(Y, out)))(self.forward(X))
