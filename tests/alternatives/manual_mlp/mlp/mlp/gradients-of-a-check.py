"""backward is called at the end of the cell, and every gradient is looked at."""
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
        for i in range(self.num_layers()):
            W, b = getattr(self, f"{i}_weight"), getattr(self, f"{i}_bias")
            x = x @ W + b
            if i < self.num_layers() - 1:
                x = self.phi(x)
        return x


net = MLP([2, 3, 1])
net(torch.randn(8, 2)).square().mean().backward()
for name, parameter in net.named_parameters():
    assert parameter.grad is not None and parameter.grad.abs().sum() > 0, name
