"""Works with columns inside; the parameters are also kept as attributes."""


class Activation:
    """A function and its slope."""

    def __init__(self, kind):
        self.kind = kind

    def __call__(self, z):
        if self.kind == "relu":
            return z * (z > 0)
        if self.kind == "sigmoid":
            return 0.5 * (1 + torch.tanh(z / 2))
        assert self.kind == "identity", f"unknown function {self.kind}"
        return z

    def slope(self, z):
        if self.kind == "relu":
            return torch.heaviside(z, torch.zeros(1, dtype=z.dtype))
        if self.kind == "sigmoid":
            return self(z) * self(-z)
        return 1


class MLP:
    def __init__(self, linear_1_in_features, linear_1_out_features, f_function,
                 linear_2_in_features, linear_2_out_features, g_function):
        assert linear_1_out_features == linear_2_in_features
        self.f, self.g = Activation(f_function), Activation(g_function)
        self.parameters = dict(
            W1=torch.randn(linear_1_out_features, linear_1_in_features),
            b1=torch.randn(linear_1_out_features),
            W2=torch.randn(linear_2_out_features, linear_2_in_features),
            b2=torch.randn(linear_2_out_features),
        )
        self.grads = dict(
            dJdW1=torch.zeros(linear_1_out_features, linear_1_in_features),
            dJdb1=torch.zeros(linear_1_out_features),
            dJdW2=torch.zeros(linear_2_out_features, linear_2_in_features),
            dJdb2=torch.zeros(linear_2_out_features),
        )
        self.cache = dict()
        self.n_calls = 0

    def forward(self, x):
        self.n_calls += 1
        X = x.t()
        Z1 = self.parameters["W1"].mm(X) + self.parameters["b1"][:, None]
        H = self.f(Z1)
        Z2 = self.parameters["W2"].mm(H) + self.parameters["b2"][:, None]
        self.cache.update(X=X, Z1=Z1, H=H, Z2=Z2)
        return self.g(Z2).t()

    def backward(self, dJdy_hat):
        D2 = dJdy_hat.t() * self.g.slope(self.cache["Z2"])
        D1 = self.parameters["W2"].t().mm(D2) * self.f.slope(self.cache["Z1"])
        for i, D, A in ((2, D2, self.cache["H"]), (1, D1, self.cache["X"])):
            self.grads[f"dJdW{i}"] = D.mm(A.t())
            self.grads[f"dJdb{i}"] = D.sum(1)

    def clear_grad_and_cache(self):
        for grad in self.grads:
            self.grads[grad].zero_()
        self.cache = dict()
