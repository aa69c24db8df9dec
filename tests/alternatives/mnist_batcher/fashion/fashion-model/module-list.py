"""A ModuleList made from sizes."""
class FashionMLP(nn.Module):
    def __init__(self):
        super().__init__()
        sizes = (784, 256, 128, 64, 10)
        self.dense = nn.ModuleList(nn.Linear(a, c) for a, c in zip(sizes, sizes[1:]))

    def forward(self, x):
        h = torch.flatten(x, start_dim=1)
        for layer in self.dense[:-1]:
            h = layer(h).clamp_min(0)
        return self.dense[-1](h)
