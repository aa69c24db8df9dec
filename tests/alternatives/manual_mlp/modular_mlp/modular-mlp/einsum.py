"""Everything by einsum, a table of lambdas."""


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

    TABLE = {
        "relu": (lambda z: z.clamp(min=0), lambda z: torch.where(z > 0, 1.0, 0.0)),
        "sigmoid": (lambda z: 1 / (1 + torch.exp(-z)), lambda z: torch.exp(-z) / (1 + torch.exp(-z)) ** 2),
        "identity": (lambda z: z, lambda z: torch.ones_like(z)),
    }

    def forward(self, x):
        p = self.parameters
        z1 = torch.einsum("mi,hi->mh", x, p["W1"]) + p["b1"]
        h = self.TABLE[self.f_function][0](z1)
        z2 = torch.einsum("mh,oh->mo", h, p["W2"]) + p["b2"]
        self.cache = dict(x=x, z1=z1, h=h, z2=z2)
        return self.TABLE[self.g_function][0](z2)

    def backward(self, dJdy_hat):
        c = self.cache
        d2 = dJdy_hat * self.TABLE[self.g_function][1](c["z2"])
        d1 = torch.einsum("mo,oh->mh", d2, self.parameters["W2"]) * self.TABLE[self.f_function][1](c["z1"])
        self.grads = {
            "dJdW1": torch.einsum("mh,mi->hi", d1, c["x"]),
            "dJdb1": torch.einsum("mh->h", d1),
            "dJdW2": torch.einsum("mo,mh->oh", d2, c["h"]),
            "dJdb2": torch.einsum("mo->o", d2),
        }
