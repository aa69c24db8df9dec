"""Layers are counted by the first digit of their names.
hint: where your value is 10
"""
class MLP(torch.nn.Module):
    """A multilayer perceptron: phi on every hidden layer, a linear output."""

    def __init__(self, sizes, phi=torch.sigmoid):
        """Make random i_weight (sizes[i], sizes[i+1]) and i_bias (sizes[i+1],) for every layer i."""
        super().__init__()
        self.sizes = sizes
        self.phi = phi
        for i, (n_in, n_out) in enumerate(zip(sizes, sizes[1:])):
            self.register_parameter(f"{i}_weight", torch.nn.Parameter(torch.randn(n_in, n_out) / n_in**0.5))
            self.register_parameter(f"{i}_bias", torch.nn.Parameter(torch.zeros(n_out)))

    def num_layers(self):
        """Return the number of weight matrices."""
        return 1 + max(int(name[0]) for name, _ in self.named_parameters())

    def forward(self, x):
        """Return the output: (C,) for x of shape (D,), and (N, C) for x of shape (N, D)."""
        L = self.num_layers()
        for i in range(L):
            x = x @ getattr(self, f"{i}_weight") + getattr(self, f"{i}_bias")
            if i < L - 1:
                x = self.phi(x)
        return x
