"""Only the constructor is written.

hint: not written yet
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
            self.register_parameter(f"{i}_weight", torch.nn.Parameter(W))
            self.register_parameter(f"{i}_bias", torch.nn.Parameter(b))

    def num_layers(self):
        raise NotImplementedError()

    def forward(self, x):
        raise NotImplementedError()
