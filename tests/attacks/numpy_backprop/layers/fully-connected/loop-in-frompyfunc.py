"""All is right but that a ufunc made of a function of C takes one row after the other: one mark is the loop's.

earns: 33
"""

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
        W, b = self.parameters["W"], self.parameters["b"]
        rows = np.empty(len(X), dtype=object)
        rows[:] = [*X]
        Z = np.array(np.frompyfunc(W.T.dot, 1, 1)(rows).tolist()) + b
        self.cache = {"X": X, "Z": Z}
        return self.activation.forward(Z)

    def backward(self, dLdY):
        X, W = self.cache["X"], self.parameters["W"]
        dZ = self.activation.backward(self.cache["Z"], dLdY)
        self.gradients = {"W": X.T @ dZ, "b": dZ.sum(axis=0, keepdims=True)}
        return dZ @ W.T
