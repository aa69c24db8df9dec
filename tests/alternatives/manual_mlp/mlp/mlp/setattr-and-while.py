"""setattr registers as well; a while loop over the layers; leftover TODO."""
class MLP(torch.nn.Module):
    def __init__(self, sizes, phi=torch.sigmoid):
        super().__init__()
        self.sizes = list(sizes)
        self.phi = phi
        self.L = len(self.sizes) - 1
        i = 0
        while i < self.L:
            setattr(self, str(i) + "_weight", torch.nn.Parameter(torch.rand(sizes[i], sizes[i + 1]) - 0.5))
            setattr(self, str(i) + "_bias", torch.nn.Parameter(torch.rand(sizes[i + 1])))
            i += 1
        # TODO
        pass

    def num_layers(self):
        return self.L

    def forward(self, x):
        i = 0
        while i < self.num_layers() - 1:
            x = self.phi(torch.matmul(x, getattr(self, "%d_weight" % i)) + getattr(self, "%d_bias" % i))
            i = i + 1
        return torch.matmul(x, getattr(self, "%d_weight" % i)) + getattr(self, "%d_bias" % i)
