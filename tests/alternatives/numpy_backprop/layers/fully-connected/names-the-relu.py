"""Chooses its activation by name, with ReLU written out, and looks it up late."""

class FullyConnectedLayer:
    def __init__(self, n_out, activation):
        self.n_out, self.activation_name = n_out, activation
        self.parameters, self.gradients, self.cache = dict(), dict(), dict()

    @property
    def f(self):
        if self.activation_name == "relu":
            return ReLU()
        return ACTIVATIONS[self.activation_name]()

    def _init_parameters(self, X_shape):
        if "W" not in self.parameters:
            self.parameters["W"] = np.random.randn(X_shape[1], self.n_out) * 0.1
            self.parameters["b"] = np.zeros(self.n_out)

    def forward(self, X):
        self._init_parameters(X.shape)
        Z = np.add(np.dot(X, self.parameters["W"]), self.parameters["b"])
        self.cache.update(X=X, Z=Z)
        return self.f.forward(Z)

    def backward(self, dLdY):
        dZ = self.f.backward(self.cache["Z"], dLdY)
        self.gradients["W"] = np.tensordot(self.cache["X"], dZ, axes=(0, 0))
        self.gradients["b"] = np.atleast_2d(np.ones(len(dZ)) @ dZ)
        return np.inner(dZ, self.parameters["W"])
