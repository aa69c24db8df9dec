"""NumPy's answer, and a check with torch and the given network at the end of the cell."""
import torch
from given_layers import CourseNetwork


class NeuralNetworkModel:
    def __init__(self, layers, loss):
        self.layers, self.loss = layers, loss

    def forward(self, X):
        out = X
        for layer in self.layers:
            out = layer.forward(out)
        return out

    def backward(self, target, out):
        grad = self.loss.backward(target, out)
        for layer in self.layers[::-1]:
            grad = layer.backward(grad)
        return self.loss.forward(target, out)

    def predict(self, X, Y):
        Y_hat = self.forward(X)
        return Y_hat, self.loss.forward(Y, Y_hat)


flowers, twin = np.ones((2, 4)), CourseNetwork(4, 5, 3)
print(torch.tensor(twin.forward(flowers)).sum(1), agrees(NeuralNetworkModel))
