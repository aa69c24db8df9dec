"""backward lets torch compute the gradients.

hint: put away while this is marked
loses: test-modular-backward
"""


class MLP:
    def __init__(
        self,
        linear_1_in_features,
        linear_1_out_features,
        f_function,
        linear_2_in_features,
        linear_2_out_features,
        g_function,
    ):
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
        if name == "relu":
            return torch.relu(z)
        elif name == "sigmoid":
            return torch.sigmoid(z)
        else:
            return z

    def slope(self, name, z):
        if name == "relu":
            return (z > 0).float()
        elif name == "sigmoid":
            s = torch.sigmoid(z)
            return s * (1 - s)
        else:
            return torch.ones_like(z)

    def forward(self, x):
        for p in self.parameters.values():
            p.requires_grad_()
        h = self.activation(self.f_function, x @ self.parameters["W1"].T + self.parameters["b1"])
        y_hat = self.activation(self.g_function, h @ self.parameters["W2"].T + self.parameters["b2"])
        self.cache["y_hat"] = y_hat
        return y_hat

    def backward(self, dJdy_hat):
        self.cache["y_hat"].backward(gradient=dJdy_hat)
        for name, p in self.parameters.items():
            self.grads[f"dJd{name}"] = p.grad.clone()
