"""Gradients are set to zero, then added to; a helper method; leftovers."""

class FullyConnectedLayer:
    """Fully connected layer."""

    def __init__(self, n_out, activation):
        self.n_out = n_out
        self.activation = ACTIVATIONS[activation]()
        self.name = activation
        self.parameters = {}
        self.gradients = {}
        self.cache = {}

    def _init_parameters(self, X_shape):
        if "W" not in self.parameters:
            n_in = X_shape[1]
            self.parameters["W"] = rng.normal(0, 1 / np.sqrt(n_in), (n_in, self.n_out))
            self.parameters["b"] = np.zeros((1, self.n_out))

    def _zero(self):
        for key, value in self.parameters.items():
            self.gradients[key] = np.zeros_like(value)

    def _affine(self, X):
        return X @ self.parameters["W"] + self.parameters["b"]

    def forward(self, X):
        self._init_parameters(X.shape)
        # TODO: dropout?
        pass
        self.X = X
        return self.activation.forward(self._affine(X))

    def backward(self, dLdY):
        self._zero()
        delta = self.activation.backward(self._affine(self.X), dLdY)
        self.gradients["W"] += self.X.T @ delta
        self.gradients["b"] += delta.sum(axis=0)
        return delta @ self.parameters["W"].T
