"""All is right but the loop over examples, which stands in the cell of another question: one mark is the loop's.

earns: 45
also: relu
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
        W, b = self.parameters["W"], self.parameters["b"]
        Z = product(X, W) + b
        self.cache = {"X": X, "Z": Z}
        return self.activation.forward(Z)

    def backward(self, dLdY):
        X, W = self.cache["X"], self.parameters["W"]
        dZ = self.activation.backward(self.cache["Z"], dLdY)
        self.gradients = {"W": product(X.T, dZ), "b": product(np.ones((1, len(X))), dZ)}
        return product(dZ, W.T)
# %% relu
class ReLU:
    def forward(self, Z):
        return np.maximum(Z, 0)

    def backward(self, Z, dY):
        return dY * (Z > 0)


def product(A, B):
    found = np.zeros((len(A), B.shape[1]))
    for i in range(len(A)):
        found[i] = A[i] @ B
    return found
