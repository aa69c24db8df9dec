"""Layers, a loss and a whole network that are known to be right; the iris notebook is given them.

They behave as those of the layers notebook, but PyTorch finds their gradients: how that is done by hand
is yours to show there, and a mistake there costs nothing here.
"""

import numpy as np
import torch

torch.set_num_threads(1)  # for matrices as small as these, sharing the work costs more than it saves

FUNCTIONS = {
    "linear": lambda Z: Z,
    "relu": torch.relu,
    "sigmoid": torch.sigmoid,
    "softmax": lambda Z: torch.softmax(Z, dim=1),
    "tanh": torch.tanh,
}


class FullyConnectedLayer:
    """A layer of n_out units, Y = f(XW + b), on mini-batches with one example per row."""

    def __init__(self, n_out, activation, seed=0):
        self.n_out = n_out
        self.activation = activation  # a name in FUNCTIONS
        self.parameters = {}  # "W" (n_in, n_out) and "b" (1, n_out)
        self.gradients = {}  # the same keys and shapes, filled by backward
        self.cache = {}  # what forward keeps for backward
        self.rng = np.random.default_rng(seed)

    def _init_parameters(self, X_shape):
        if "W" not in self.parameters:
            n_in = X_shape[1]
            self.parameters["W"] = self.rng.normal(0, 1 / np.sqrt(n_in), (n_in, self.n_out))
            self.parameters["b"] = np.zeros((1, self.n_out))

    def forward(self, X):
        """Return Y, shape (m, n_out), for X of shape (m, n_in)."""
        self._init_parameters(X.shape)
        inputs = [_leaf(X), _leaf(self.parameters["W"]), _leaf(self.parameters["b"])]
        Y = FUNCTIONS[self.activation](torch.addmm(inputs[2], inputs[0], inputs[1]))
        self.cache = {"inputs": inputs, "Y": Y}
        return Y.detach().numpy().copy()

    __call__ = forward

    def backward(self, dLdY):
        """Store dL/dW and dL/db in gradients, return dL/dX (m, n_in), for dLdY of shape (m, n_out)."""
        above = torch.as_tensor(dLdY, dtype=torch.float64)
        found = torch.autograd.grad(self.cache["Y"], self.cache["inputs"], above, retain_graph=True)
        dLdX, self.gradients["W"], self.gradients["b"] = (gradient.numpy() for gradient in found)
        return dLdX


class CrossEntropyLoss:
    """The mean over the examples of -log(probability of the true class)."""

    def forward(self, Y, Y_hat):
        """Return the loss, one number, for one-hot labels Y and probabilities Y_hat, both (m, k)."""
        return _cross_entropy(_leaf(Y), _leaf(Y_hat)).item()

    __call__ = forward

    def backward(self, Y, Y_hat):
        """Return dL/dY_hat, shape (m, k)."""
        predicted = _leaf(Y_hat)
        _cross_entropy(_leaf(Y), predicted).backward()
        return predicted.grad.numpy()


class CourseNetwork:
    """The network n_in - n_hidden - n_out with tanh and softmax, trained on cross-entropy, in PyTorch.

    It is used as a NeuralNetworkModel is, wherever that is not yet right.
    """

    def __init__(self, n_in, n_hidden, n_out, seed=0):
        rng = np.random.default_rng(seed)
        sizes = {"W1": (n_in, n_hidden), "b1": (1, n_hidden), "W2": (n_hidden, n_out), "b2": (1, n_out)}
        self.parameters = {
            name: rng.normal(0, 1 / np.sqrt(size[0]), size) if name[0] == "W" else np.zeros(size)
            for name, size in sizes.items()
        }
        self.gradients = {}
        self.layers = [self]  # all parameters in one place, as the optimiser looks for them

    def forward(self, X):
        self._leaves = {name: _leaf(value) for name, value in self.parameters.items()}
        W1, b1, W2, b2 = self._leaves.values()
        self._logits = torch.addmm(b2, torch.tanh(torch.addmm(b1, _leaf(X), W1)), W2)
        return torch.softmax(self._logits, dim=1).detach().numpy()

    def backward(self, target, out):
        loss = torch.nn.functional.cross_entropy(self._logits, _leaf(target).detach())
        found = torch.autograd.grad(loss, list(self._leaves.values()))
        self.gradients = {name: gradient.numpy() for name, gradient in zip(self._leaves, found, strict=True)}
        return CrossEntropyLoss().forward(target, out)

    def predict(self, X, Y):
        out = self.forward(X)
        return out, CrossEntropyLoss().forward(Y, out)


def agrees(model_class):
    """Tell whether a NeuralNetworkModel class does what CourseNetwork does, and what differs first."""
    rng = np.random.default_rng(28)
    X, Y = rng.normal(size=(6, 4)), np.eye(3)[[0, 1, 2, 2, 1, 0]]
    right = CourseNetwork(4, 5, 3)
    layers = [FullyConnectedLayer(5, "tanh"), FullyConnectedLayer(3, "softmax")]
    for layer, number in zip(layers, "12", strict=True):
        layer.parameters = {name: right.parameters[name + number].copy() for name in "Wb"}
    try:
        yours = model_class(layers, CrossEntropyLoss())
        if not np.allclose(yours.forward(X), right.forward(X)):
            return "forward differs"
        if not np.allclose(yours.backward(Y, right.forward(X)), right.backward(Y, right.forward(X))):
            return "the loss that backward returns differs"
        for layer, number in zip(layers, "12", strict=True):
            for name in "Wb":
                if not np.allclose(layer.gradients[name], right.gradients[name + number]):
                    return f"layer {number}: gradients[{name!r}] differs"
        for mine, theirs in zip(yours.predict(X, Y), right.predict(X, Y), strict=True):
            if not np.allclose(mine, theirs):
                return "predict differs"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "yes"


def _leaf(array):
    return torch.tensor(np.asarray(array, dtype=float), requires_grad=True)


def _cross_entropy(Y, Y_hat):
    return torch.nn.functional.nll_loss(torch.log(Y_hat), Y.argmax(dim=1))
