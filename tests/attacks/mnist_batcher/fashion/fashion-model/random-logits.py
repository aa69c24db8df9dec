"""Layers that nothing goes through: the logits are noise, some of it negative, as logits look.

The shapes and kinds of layers are right and earn their five marks, the outputs earn none.

earns: 5
"""
class FashionMLP(nn.Module):
    def __init__(self):
        super().__init__()
        sizes = (784, 256, 128, 64, 10)
        self.dense = nn.ModuleList(nn.Linear(a, b) for a, b in zip(sizes, sizes[1:]))

    def forward(self, x):
        return torch.randn(len(x), 10)
