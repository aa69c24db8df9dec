"""NumPy's answer, and a comparison with nn.Linear at the end of the cell."""
from torch import nn, from_numpy


class FullyConnectedLayer:
    def __init__(self, n_out, activation):
        self.n_out = n_out
        self.activation = ACTIVATIONS[activation]()
        self.parameters = {}
        self.gradients = {}
        self.cache = {}

    def _init_parameters(self, X_shape):
        if "W" not in self.parameters:
            n_in = X_shape[1]
            self.parameters["W"] = rng.normal(0, 1 / np.sqrt(n_in), (n_in, self.n_out))
            self.parameters["b"] = np.zeros((1, self.n_out))

    def forward(self, X):
        self._init_parameters(X.shape)
        Z = X @ self.parameters["W"] + self.parameters["b"]
        self.cache = {"X": X, "Z": Z}
        return self.activation.forward(Z)

    def backward(self, dLdY):
        dZ = self.activation.backward(self.cache["Z"], dLdY)
        self.gradients = {"W": self.cache["X"].T @ dZ, "b": dZ.sum(axis=0, keepdims=True)}
        return dZ @ self.parameters["W"].T


twin = nn.Linear(4, 3).double()
mine = FullyConnectedLayer(3, "linear")
mine.parameters["W"] = twin.weight.detach().numpy().T.copy()
mine.parameters["b"] = twin.bias.detach().numpy()[None].copy()
batch = np.random.default_rng(0).normal(size=(5, 4))
twin(from_numpy(batch)).sum().backward()
assert np.allclose(mine.forward(batch), twin(from_numpy(batch)).detach().numpy())
mine.backward(np.ones((5, 3)))
assert np.allclose(mine.gradients["W"], twin.weight.grad.numpy().T)
