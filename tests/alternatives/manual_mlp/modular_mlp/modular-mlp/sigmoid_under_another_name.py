"""A class of torch.nn that holds no parameters, imported under another name."""


import torch.nn as n


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
            return n.Sigmoid()(z)
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
        z1 = x @ self.parameters["W1"].T + self.parameters["b1"]
        z2 = self.activation(self.f_function, z1)
        z3 = z2 @ self.parameters["W2"].T + self.parameters["b2"]
        y_hat = self.activation(self.g_function, z3)
        self.cache["x"] = x
        self.cache["z1"] = z1
        self.cache["z2"] = z2
        self.cache["z3"] = z3
        return y_hat

    def backward(self, dJdy_hat):
        x, z1 = self.cache["x"], self.cache["z1"]
        z2, z3 = self.cache["z2"], self.cache["z3"]
        dJdz3 = dJdy_hat * self.slope(self.g_function, z3)
        self.grads["dJdW2"] = dJdz3.T @ z2
        self.grads["dJdb2"] = dJdz3.sum(dim=0)
        dJdz2 = dJdz3 @ self.parameters["W2"]
        dJdz1 = dJdz2 * self.slope(self.f_function, z1)
        self.grads["dJdW1"] = dJdz1.T @ x
        self.grads["dJdb1"] = dJdz1.sum(dim=0)
