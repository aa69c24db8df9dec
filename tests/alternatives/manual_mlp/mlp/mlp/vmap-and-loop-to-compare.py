"""A matrix is compared with vmap and with a loop over rows, below the class, by NumPy."""
import numpy as np


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


def by_rows(net, X):
    return torch.stack([net(row) for row in X])


net, X = MLP([2, 5, 3], torch.tanh), torch.randn(6, 2)
many = torch.vmap(net)(X)
for other in (many, by_rows(net, X)):
    np.testing.assert_allclose(net(X).detach().numpy(), other.detach().numpy(), atol=1e-6)
