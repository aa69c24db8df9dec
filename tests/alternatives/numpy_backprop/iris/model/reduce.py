"""Both walks as functools.reduce."""

from functools import reduce


class NeuralNetworkModel:
    def __init__(self, layers, loss):
        self.layers = layers
        self.loss = loss

    def forward(self, X):
        return reduce(lambda A, layer: layer.forward(A), self.layers, X)

    def backward(self, target, out):
        L = self.loss.forward(target, out)
        reduce(lambda G, layer: layer.backward(G), self.layers[::-1], self.loss.backward(target, out))
        return L

    def predict(self, X, Y):
        out = self.forward(X)
        return [out, self.loss.forward(Y, out)]
