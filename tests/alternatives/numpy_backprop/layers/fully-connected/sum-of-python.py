"""The bias gradient is Python's sum of an array, with keywords for einsum's path."""
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
        X = self.cache["X"]
        dZ = self.activation.backward(self.cache["Z"], dLdY)
        self.gradients = dict(W=np.einsum("mi,mo->io", X, dZ, optimize=True), b=sum(dZ)[None])
        return np.einsum("mo,io->mi", dZ, self.parameters["W"], optimize="greedy")
