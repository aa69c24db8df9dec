"""The names lack the number, so that each layer replaces the one before.

hint: has no 0_weight
hint: f'{i}_weight'
loses: test-mlp-parameters test-mlp-vector test-mlp-matrix test-mlp-gradients
"""
class MLP(torch.nn.Module):
    def __init__(self, sizes, phi=torch.sigmoid):
        super().__init__()
        self.sizes = sizes
        self.phi = phi
        for i in range(len(sizes) - 1):
            W = torch.randn(sizes[i], sizes[i + 1])
            b = torch.zeros(sizes[i + 1])
            self.register_parameter("weight", torch.nn.Parameter(W))
            self.register_parameter("bias", torch.nn.Parameter(b))

    def num_layers(self):
        return len(self.sizes) - 1

    def forward(self, x):
        for i in range(self.num_layers()):
            W = getattr(self, "weight")
            b = getattr(self, "bias")
            x = x @ W + b
            if i < self.num_layers() - 1:
                x = self.phi(x)
        return x
