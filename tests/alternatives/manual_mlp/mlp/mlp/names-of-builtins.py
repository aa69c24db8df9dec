"""Rebinds names that Python itself uses, below the answer.

stops: 'NoneType' object is not callable
"""
class MLP(torch.nn.Module):
    """A multilayer perceptron: phi on every hidden layer, a linear output."""

    def __init__(self, sizes, phi=torch.sigmoid):
        """Make random i_weight (sizes[i], sizes[i+1]) and i_bias (sizes[i+1],) for every layer i."""
        super().__init__()
        self.sizes = sizes
        self.phi = phi
        for i in range(self.num_layers()):
            n_in, n_out = sizes[i], sizes[i + 1]
            W = torch.randn(n_in, n_out) / n_in**0.5
            self.register_parameter(f"{i}_weight", torch.nn.Parameter(W))
            self.register_parameter(f"{i}_bias", torch.nn.Parameter(torch.zeros(n_out)))

    def num_layers(self):
        """Return the number of weight matrices."""
        return len(self.sizes) - 1

    def forward(self, x):
        """Return the output: (C,) for x of shape (D,), and (N, C) for x of shape (N, D)."""
        last = self.num_layers() - 1
        for i in range(self.num_layers()):
            x = x @ getattr(self, f"{i}_weight") + getattr(self, f"{i}_bias")
            if i < last:
                x = self.phi(x)
        return x


dict = None  # scratch
list, type, id, bool, float, isinstance = dict, 1, 2, 3, 4, 5
