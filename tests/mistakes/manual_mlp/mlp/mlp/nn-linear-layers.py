"""A list of torch.nn.Linear layers: the whole exercise is left to the library.

hint: torch.nn.Linear
hint: has no 0_weight
loses: test-mlp-parameters, test-mlp-vector, test-mlp-matrix, test-mlp-gradients
"""
from torch import nn


class MLP(nn.Module):
    def __init__(self, sizes, phi=torch.sigmoid):
        super().__init__()
        self.phi = phi
        self.layers = nn.ModuleList([nn.Linear(a, b) for a, b in zip(sizes[:-1], sizes[1:])])

    def num_layers(self):
        return len(self.layers)

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = self.phi(layer(x))
        return self.layers[-1](x)
