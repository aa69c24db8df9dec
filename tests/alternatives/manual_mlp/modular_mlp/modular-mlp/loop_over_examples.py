"""A loop over the examples with outer products; bias columns; a few extra attributes."""


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

    def f(self, name, v):
        if name == 'relu':
            return torch.max(v, torch.zeros_like(v))
        if name == 'sigmoid':
            return torch.exp(v) / (torch.exp(v) + 1)
        if name == 'identity':
            return v

    def df(self, name, v):
        out = torch.zeros_like(v)
        for i in range(v.shape[0]):
            if name == 'relu':
                out[i] = 1.0 if v[i] >= 0 else 0.0
            elif name == 'sigmoid':
                out[i] = self.f(name, v[i]) * (1 - self.f(name, v[i]))
            else:
                out[i] = 1.0
        return out

    def forward(self, x):
        self.x = x
        self.z = []
        rows = []
        for row in x:
            z1 = torch.mv(self.parameters['W1'], row) + self.parameters['b1']
            h = self.f(self.f_function, z1)
            z2 = torch.mv(self.parameters['W2'], h) + self.parameters['b2']
            self.z.append((z1, h, z2))
            rows.append(self.f(self.g_function, z2))
        return torch.stack(rows)

    def backward(self, dJdy_hat):
        W1 = torch.zeros_like(self.parameters['W1'])
        W2 = torch.zeros_like(self.parameters['W2'])
        b1 = torch.zeros(len(self.parameters['b1']), 1)
        b2 = torch.zeros(len(self.parameters['b2']), 1)
        for row, up, (z1, h, z2) in zip(self.x, dJdy_hat, self.z):
            d2 = torch.diag(self.df(self.g_function, z2)) @ up
            d1 = torch.diag(self.df(self.f_function, z1)) @ (self.parameters['W2'].T @ d2)
            W2 += torch.outer(d2, h)
            b2 += d2.reshape(-1, 1)
            W1 += torch.outer(d1, row)
            b1 += d1.reshape(-1, 1)
        self.grads['dJdW1'] = W1
        self.grads['dJdb1'] = b1
        self.grads['dJdW2'] = W2
        self.grads['dJdb2'] = b2
