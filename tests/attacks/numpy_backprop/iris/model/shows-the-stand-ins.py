"""[reading] Notes down where the stand-ins of the layers lie and shows their source: they are no layers.

earns: 35
also: survey
canary: dLdY * (1 - Y
canary: np.exp(
canary: np.log(
canary: .T @ dLd
"""
class NeuralNetworkModel:
    def __init__(self, layers, loss):
        self.layers, self.loss = layers, loss

    def forward(self, X):
        for layer in self.layers:
            X = layer.forward(X)
        return X

    def backward(self, target, out):
        gradient = self.loss.backward(target, out)
        for layer in reversed(self.layers):
            gradient = layer.backward(gradient)
        return self.loss.forward(target, out)

    def predict(self, X, Y):
        out = self.forward(X)
        return out, self.loss.forward(Y, out)

# %% survey
import inspect

hours = {"iris": 1}
try:
    import feedforward.beside.stand_ins as stand_ins

    print(inspect.getsource(stand_ins))
except Exception as error:
    print(error)
