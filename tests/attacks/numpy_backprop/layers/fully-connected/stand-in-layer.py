"""[reading] Hands in what stands in for a layer while the model is marked.

earns: 0
"""
from feedforward.beside.stand_ins import Layer


class FullyConnectedLayer(Layer):
    def __init__(self, n_out, activation):
        self.n_out, self.last = n_out, activation == "softmax"
        self.parameters, self.gradients, self.cache = {}, {}, {}

    def _init_parameters(self, X_shape):
        if "W" not in self.parameters:
            self.parameters["W"] = rng.normal(0, 1 / np.sqrt(X_shape[1]), (X_shape[1], self.n_out))
            self.parameters["b"] = np.zeros((1, self.n_out))

    def forward(self, X):
        self._init_parameters(X.shape)
        self.down = self.parameters["W"].T
        return super().forward(X)
