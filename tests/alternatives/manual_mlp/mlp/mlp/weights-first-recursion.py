"""All weights are registered before the biases; recursion over the layers."""
class MLP(torch.nn.Module):
    def __init__(self, sizes, phi=torch.sigmoid):
        super().__init__()
        self.phi = phi
        self.depth = len(sizes) - 1
        for i in range(self.depth):
            self.register_parameter(f"{i}_weight", torch.nn.Parameter(torch.randn(sizes[i], sizes[i + 1])))
        for i in range(self.depth):
            self.register_parameter(f"{i}_bias", torch.nn.Parameter(torch.randn(sizes[i + 1])))

    def num_layers(self):
        return torch.tensor(self.depth).item()

    def forward(self, x):
        return self.from_layer(0, x)

    def from_layer(self, i, h):
        z = h @ getattr(self, f"{i}_weight") + getattr(self, f"{i}_bias")
        if i == self.depth - 1:
            return z
        return self.from_layer(i + 1, self.phi(z))
