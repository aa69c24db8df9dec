"""A list of pairs that is built first and then gone through; no loop over examples."""
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
        pairs = []
        pairs.append(("W", X.T @ dZ))
        pairs.append(("b", np.add.reduce(dZ, keepdims=True)))
        i = 0
        while i < len(pairs):
            key, found = pairs[i]
            self.gradients[key] = found
            i += 1
        return np.vstack(list(map(np.atleast_2d, [dZ @ self.parameters["W"].T])))
