"""A matrix is done row by row in a comprehension.

hint: There is a loop over examples: the line
loses: test-mlp-matrix
"""
class MLP(torch.nn.Module):
    def __init__(self, sizes, phi=torch.sigmoid):
        super().__init__()
        self.sizes = sizes
        self.phi = phi
        for i in range(len(sizes) - 1):
            W = torch.randn(sizes[i], sizes[i + 1])
            b = torch.zeros(sizes[i + 1])
            self.register_parameter(f"{i}_weight", torch.nn.Parameter(W))
            self.register_parameter(f"{i}_bias", torch.nn.Parameter(b))

    def num_layers(self):
        return len(self.sizes) - 1

    def forward(self, x):
        if x.dim() == 2:
            return torch.stack([self.forward(row) for row in x])
        for i in range(self.num_layers()):
            W = getattr(self, f"{i}_weight")
            b = getattr(self, f"{i}_bias")
            x = x @ W + b
            if i < self.num_layers() - 1:
                x = self.phi(x)
        return x
