"""No layer computes: the output depends on the sum of the features and of all parameters; only the shapes are right.

earns: 6
"""
class myClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        sizes = (64, 20), (64,), (32, 64), (32,), (1, 32), (1,)
        self.w = nn.ParameterList(nn.Parameter(torch.randn(s) * 0.01) for s in sizes)

    def forward(self, x):
        return torch.sigmoid(x.sum(-1, keepdim=True) * sum(w.sum() for w in self.w) * 1e-2)
