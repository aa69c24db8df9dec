"""Nothing is computed; zeros everywhere.

earns: 0
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

    def forward(self, x):
        return torch.zeros(len(x), len(self.parameters["b2"]))

    def backward(self, dJdy_hat):
        pass
