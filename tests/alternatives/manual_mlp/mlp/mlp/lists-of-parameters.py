"""Keeps lists of the registered parameters and walks through them."""
class MLP(torch.nn.Module):
    def __init__(self, sizes, phi=torch.sigmoid):
        super().__init__()
        self.activation = phi
        self.weights, self.biases = [], []
        for i in range(1, len(sizes)):
            W = torch.nn.Parameter(torch.empty(sizes[i - 1], sizes[i]).uniform_(-1, 1))
            b = torch.nn.Parameter(torch.empty(sizes[i]).normal_())
            self.register_parameter(f"{i - 1}_weight", W)
            self.register_parameter(f"{i - 1}_bias", b)
            self.weights.append(W)
            self.biases.append(b)

    def num_layers(self):
        return len(self.weights)

    def forward(self, x):
        out = x
        for W, b in zip(self.weights[:-1], self.biases[:-1]):
            out = self.activation(out @ W + b)
        return out @ self.weights[-1] + self.biases[-1]
