"""All is right but the loop over examples, whose variable is called `layers` so that it looks like one over layers: one mark is the loop's.

earns: 33
hint: There is a loop
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
        Z = X @ self.parameters["W"] + self.parameters["b"]
        self.cache = {"X": X, "Z": Z}
        return self.activation.forward(Z)

    def backward(self, dLdY):
        layers = range(len(dLdY))
        dZ = self.activation.backward(self.cache["Z"], dLdY)
        dW, db = np.zeros_like(self.parameters["W"]), np.zeros((1, self.n_out))
        for i in layers:
            dW += np.outer(self.cache["X"][i], dZ[i])
            db += dZ[i]
        self.gradients = {"W": dW, "b": db}
        return dZ @ self.parameters["W"].T
