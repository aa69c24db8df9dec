"""backward measures all gradients, whole columns at a time so that no loop goes over examples; forward is right.

earns: 17
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
        self.cache = {"X": X}
        return self.activation.forward(X @ self.parameters["W"] + self.parameters["b"])

    def backward(self, dLdY):
        X, h = self.cache["X"], 1e-5
        W, b = self.parameters["W"], self.parameters["b"]
        f = self.activation.forward

        def slope(X, W, b, dX=0, dW=0, db=0):
            up = f((X + dX) @ (W + dW) + b + db)
            return (dLdY * (up - f((X - dX) @ (W - dW) + b - db))).sum(axis=1) / (2 * h)

        dX, dW, db = np.zeros(X.shape), np.zeros(W.shape), np.zeros((1, W.shape[1]))
        for j, step in enumerate(h * np.eye(X.shape[1])):
            dX[:, j] = slope(X, W, b, dX=step)
        for i, j in np.ndindex(W.shape):
            step = np.zeros(W.shape)
            step[i, j] = h
            dW[i, j] = slope(X, W, b, dW=step).sum()
        for j, step in enumerate(h * np.eye(W.shape[1])):
            db[0, j] = slope(X, W, b, db=step).sum()
        self.gradients = {"W": dW, "b": db}
        return dX
