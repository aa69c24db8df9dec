"""The slope of f is taken at h, after the activation, instead of at z1.

hint: The slope of f is taken at h
false-hint: f and g are applied twice
"""

class MLP:
    """Linear 1 -> f -> linear 2 -> g, with a backward pass written by hand."""

    def __init__(
        self,
        linear_1_in_features,
        linear_1_out_features,
        f_function,
        linear_2_in_features,
        linear_2_out_features,
        g_function,
    ):
        """f_function and g_function are "relu", "sigmoid" or "identity"."""
        self.f_function = f_function
        self.g_function = g_function
        self.parameters = {
            "W1": torch.randn(linear_1_out_features, linear_1_in_features),
            "b1": torch.randn(linear_1_out_features),
            "W2": torch.randn(linear_2_out_features, linear_2_in_features),
            "b2": torch.randn(linear_2_out_features),
        }
        self.grads = {f"dJd{name}": torch.zeros_like(value) for name, value in self.parameters.items()}
        self.cache = {}  # what forward keeps for backward

    def clear_grad_and_cache(self):
        """Forget the gradients and the cache of the last mini-batch."""
        for grad in self.grads.values():
            grad.zero_()
        self.cache = {}

    def activation(self, name, z):
        """Return f(z), shape of z, for the function of this name (a helper for forward)."""
        if name == "relu":
            return torch.relu(z)
        if name == "sigmoid":
            return torch.sigmoid(z)
        return z

    def slope(self, name, z):
        """Return f'(z), shape of z, for the function of this name (a helper for backward)."""
        if name == "relu":
            return (z > 0).to(z.dtype)
        if name == "sigmoid":
            s = torch.sigmoid(z)
            return s * (1 - s)
        return torch.ones_like(z)

    def forward(self, x):
        """Return y_hat, shape (m, n_out), for x of shape (m, n_in)."""
        z1 = x @ self.parameters["W1"].T + self.parameters["b1"]
        h = self.activation(self.f_function, z1)
        z2 = h @ self.parameters["W2"].T + self.parameters["b2"]
        self.cache = {"x": x, "h": h, "z2": z2}
        return self.activation(self.g_function, z2)

    def backward(self, dJdy_hat):
        """Fill self.grads: dJdW1, dJdb1, dJdW2, dJdb2, each of the shape of its parameter.

        dJdy_hat has shape (m, n_out) and belongs to the last forward.
        """
        x, h, z2 = self.cache["x"], self.cache["h"], self.cache["z2"]
        dz2 = dJdy_hat * self.slope(self.g_function, z2)
        self.grads["dJdW2"] = dz2.T @ h
        self.grads["dJdb2"] = dz2.sum(dim=0)
        dh = dz2 @ self.parameters["W2"]
        dz1 = dh * self.slope(self.f_function, h)
        self.grads["dJdW1"] = dz1.T @ x
        self.grads["dJdb1"] = dz1.sum(dim=0)
