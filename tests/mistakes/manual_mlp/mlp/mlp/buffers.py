"""Registered as buffers, which no optimiser finds.

hint: The module has no parameter
loses: test-mlp-parameters test-mlp-gradients
"""
class MLP(torch.nn.Module):
    def __init__(self, sizes, phi=torch.sigmoid):
        super().__init__()
        self.sizes = sizes
        self.phi = phi
        for i in range(len(sizes) - 1):
            W = torch.randn(sizes[i], sizes[i + 1])
            b = torch.zeros(sizes[i + 1])
            self.register_buffer(f"{i}_weight", W)
            self.register_buffer(f"{i}_bias", b)

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
