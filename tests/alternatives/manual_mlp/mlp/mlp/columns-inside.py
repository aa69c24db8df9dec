"""Works with columns inside, W.T @ x, and turns back; both cases written out."""
import torch.nn as nn
import torch.nn.functional as F


class MLP(nn.Module):
    def __init__(self, sizes, phi=torch.sigmoid):
        super().__init__()
        self.sizes = sizes
        self.phi = phi
        for k in range(len(sizes) - 1):
            bound = 1 / sizes[k] ** 0.5
            weight = nn.Parameter(torch.zeros(sizes[k], sizes[k + 1]))
            bias = nn.Parameter(torch.zeros(sizes[k + 1]))
            nn.init.uniform_(weight, -bound, bound)
            nn.init.uniform_(bias, -bound, bound)
            self.register_parameter(f"{k}_weight", weight)
            self.register_parameter(f"{k}_bias", bias)

    def num_layers(self):
        return sum(1 for name, _ in self.named_parameters() if name.endswith("weight"))

    def forward(self, x):
        for k in range(self.num_layers()):
            W, b = getattr(self, f"{k}_weight"), getattr(self, f"{k}_bias")
            if len(x.shape) == 1:
                x = W.t() @ x + b
            else:
                x = (W.t() @ x.t()).t() + b.unsqueeze(0)
            if k < self.num_layers() - 1:
                x = self.phi(x)
        return x
