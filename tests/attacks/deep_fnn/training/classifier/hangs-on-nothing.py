"""Right values from NumPy in a tensor that only claims a graph: no gradient would ever reach a layer, so the two marks for them go.

earns: 9
"""
class myClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.a, self.b, self.c = nn.Linear(20, 64), nn.Linear(64, 32), nn.Linear(32, 1)

    def forward(self, x):
        h = x.detach().numpy()
        for layer in (self.a, self.b, self.c):
            h = h @ layer.weight.detach().numpy().T + layer.bias.detach().numpy()
            h = np.maximum(h, 0) if layer is not self.c else 1 / (1 + np.exp(-h))
        return torch.tensor(h, requires_grad=True) + 0 * self.c.bias
