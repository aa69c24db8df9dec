"""The right sizes, and ReLU written but its result thrown away.
hint: all layers together are one linear layer
loses: test-fashion-model
"""
class FashionMLP(nn.Module):
    def __init__(self):
        super().__init__()
        sizes = [784, 256, 128, 64, 10]
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in zip(sizes, sizes[1:]))
        self.relu = nn.ReLU()

    def forward(self, x):
        x = x.flatten(1)
        for layer in self.layers:
            x = layer(x)
            self.relu(x)
        return x
