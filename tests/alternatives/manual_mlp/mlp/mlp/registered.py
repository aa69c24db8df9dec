"""The parameters are registered under their names, and read by getattr."""

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
        for i in range(self.num_layers()):
            W = getattr(self, f"{i}_weight")
            b = getattr(self, f"{i}_bias")
            x = x @ W + b
            if i < self.num_layers() - 1:
                x = self.phi(x)
        return x
