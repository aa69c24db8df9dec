"""The first forward makes W and b, whatever is there; later ones keep them."""
class FullyConnectedLayer:
    """A layer of n_out units, Y = f(XW + b), on mini-batches with one example per row."""

    def __init__(self, n_out, activation):
        """Take the number of units and the name of an activation in ACTIVATIONS."""
        self.n_out = n_out
        self.activation = ACTIVATIONS[activation]()
        self.parameters = {}  # "W" (n_in, n_out) and "b" (1, n_out)
        self.gradients = {}  # the same keys and shapes
        self.cache = {}
        self.made = False

    def _init_parameters(self, X_shape):
        n_in = X_shape[1]
        self.parameters = {"W": rng.normal(0, 1 / np.sqrt(n_in), (n_in, self.n_out)), "b": np.zeros((1, self.n_out))}
        self.made = True

    def forward(self, X):
        """Return Y = f(XW + b), shape (m, n_out), for X of shape (m, n_in)."""
        if not self.made:
            self._init_parameters(X.shape)
        Z = X @ self.parameters["W"] + self.parameters["b"]
        self.cache = {"X": X, "Z": Z}
        return self.activation.forward(Z)

    def backward(self, dLdY):
        """Store dL/dW and dL/db in gradients, return dL/dX (m, n_in), for dLdY of shape (m, n_out)."""
        dLdZ = self.activation.backward(self.cache["Z"], dLdY)
        self.gradients["W"] = self.cache["X"].T @ dLdZ
        self.gradients["b"] = dLdZ.sum(axis=0, keepdims=True)
        return dLdZ @ self.parameters["W"].T
