"""W, b, X and Z get names, and the cache is filled entry by entry."""

class FullyConnectedLayer:
    """A layer of n_out units, Y = f(XW + b), on mini-batches with one example per row."""

    def __init__(self, n_out, activation):
        """Take the number of units and the name of an activation in ACTIVATIONS."""
        self.n_out = n_out
        self.activation = ACTIVATIONS[activation]()
        self.parameters = {}  # "W" (n_in, n_out) and "b" (1, n_out)
        self.gradients = {}  # the same keys and shapes
        self.cache = {}  # what forward keeps for backward

    def _init_parameters(self, X_shape):
        """Make W and b for inputs of shape X_shape, unless they are there already."""
        if "W" not in self.parameters:
            n_in = X_shape[1]
            self.parameters["W"] = rng.normal(0, 1 / np.sqrt(n_in), (n_in, self.n_out))
            self.parameters["b"] = np.zeros((1, self.n_out))

    def forward(self, X):
        """Return Y = f(XW + b), shape (m, n_out), for X of shape (m, n_in)."""
        self._init_parameters(X.shape)
        W, b = self.parameters["W"], self.parameters["b"]
        Z = X @ W + b
        self.cache["X"] = X
        self.cache["Z"] = Z
        return self.activation.forward(Z)

    def backward(self, dLdY):
        """Store dL/dW and dL/db in gradients, return dL/dX (m, n_in), for dLdY of shape (m, n_out)."""
        X, Z = self.cache["X"], self.cache["Z"]
        dZ = self.activation.backward(Z, dLdY)
        self.gradients["W"] = X.T @ dZ
        self.gradients["b"] = np.sum(dZ, axis=0, keepdims=True)
        return dZ @ self.parameters["W"].T
