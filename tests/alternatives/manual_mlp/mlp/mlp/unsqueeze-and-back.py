"""A vector becomes a matrix of one row and is taken back at the end; rows of biases."""
from torch import nn


class MLP(nn.Module):
    def __init__(self, sizes, phi=torch.sigmoid):
        super(MLP, self).__init__()
        self.sizes, self.phi = tuple(sizes), phi
        for i, (n, m) in enumerate(zip(sizes, sizes[1:])):
            self.register_parameter("{}_weight".format(i), nn.Parameter(nn.init.xavier_normal_(torch.empty(n, m))))
            self.register_parameter("{}_bias".format(i), nn.Parameter(torch.zeros(1, m)))

    def num_layers(self):
        return len(self.sizes) - 1

    def forward(self, x):
        single = x.dim() == 1
        h = x[None, :] if single else x
        for i in range(self.num_layers()):
            h = h.mm(self._parameters[f"{i}_weight"]) + self._parameters[f"{i}_bias"]
            if i != self.num_layers() - 1:
                h = self.phi(h)
        return h.squeeze(0) if single else h
