"""The biases are (1, n) parameters; float64 throughout; an extra keyword with a default."""


class MLP:
    def __init__(self, linear_1_in_features, linear_1_out_features, f_function, linear_2_in_features,
                 linear_2_out_features, g_function, std=1.0):
        kw = {"dtype": torch.float64}
        self.fs = (f_function, g_function)
        self.parameters = {
            "W1": std * torch.randn(linear_1_out_features, linear_1_in_features, **kw),
            "b1": torch.zeros(1, linear_1_out_features, **kw),
            "W2": std * torch.randn(linear_2_out_features, linear_2_in_features, **kw),
            "b2": torch.zeros(1, linear_2_out_features, **kw),
        }
        self.grads = {}
        self.cache = {}

    def clear_grad_and_cache(self):
        self.grads = {}
        self.cache = {}

    def forward(self, x):
        a = x.double()
        self.cache["a"] = [a]
        for i in (1, 2):
            a = a @ self.parameters[f"W{i}"].T + self.parameters[f"b{i}"]
            match self.fs[i - 1]:
                case "relu":
                    a = torch.maximum(a, torch.tensor(0.0))
                case "sigmoid":
                    a = a.sigmoid()
            self.cache["a"].append(a)
        return a

    def backward(self, dJdy_hat):
        delta = dJdy_hat.double()
        for i in (2, 1):
            a = self.cache["a"][i]
            if self.fs[i - 1] == "relu":
                delta = delta * torch.sign(a)
            elif self.fs[i - 1] == "sigmoid":
                delta = delta * (a - a**2)
            self.grads[f"dJdW{i}"] = delta.T @ self.cache["a"][i - 1]
            self.grads[f"dJdb{i}"] = delta.sum(0)
            delta = delta @ self.parameters[f"W{i}"]
