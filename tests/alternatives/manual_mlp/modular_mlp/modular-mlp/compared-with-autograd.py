"""At the end of the cell the gradients are compared with autograd's."""
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
        return z if name == "identity" else getattr(torch, name)(z)

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
        P = self.parameters
        z1 = x @ P["W1"].T + P["b1"]
        h = self.activation(self.f_function, z1)
        z2 = h @ P["W2"].T + P["b2"]
        y_hat = self.activation(self.g_function, z2)
        self.cache = {"x": x, "z1": z1, "h": h, "z2": z2}
        return y_hat

    def backward(self, dJdy_hat):
        """Fill self.grads: dJdW1, dJdb1, dJdW2, dJdb2, each of the shape of its parameter.

        dJdy_hat has shape (m, n_out) and belongs to the last forward.
        """
        c = self.cache
        dz2 = dJdy_hat * self.slope(self.g_function, c["z2"])
        self.grads["dJdW2"] = dz2.T @ c["h"]
        self.grads["dJdb2"] = dz2.sum(dim=0)
        dh = dz2 @ self.parameters["W2"]
        dz1 = dh * self.slope(self.f_function, c["z1"])
        self.grads["dJdW1"] = dz1.T @ c["x"]
        self.grads["dJdb1"] = dz1.sum(dim=0)


for f in ("relu", "sigmoid", "identity"):
    net = MLP(4, 6, f, 6, 3, "sigmoid")
    inputs = {name: value.clone().requires_grad_() for name, value in net.parameters.items()}
    x, G = torch.randn(5, 4), torch.randn(5, 3)
    h = net.activation(f, x @ inputs["W1"].T + inputs["b1"])
    y = torch.sigmoid(h @ inputs["W2"].T + inputs["b2"])
    (y * G).sum().backward()
    net.forward(x)
    net.backward(G)
    for name, value in inputs.items():
        assert torch.allclose(net.grads[f"dJd{name}"], value.grad, atol=1e-5), (f, name)
