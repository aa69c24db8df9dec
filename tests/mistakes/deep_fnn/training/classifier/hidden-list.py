"""Layers in a plain list.
hint: plain python list
"""
class myClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(20, 64), nn.Linear(64, 32), nn.Linear(32, 1)]

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = torch.relu(layer(x))
        return torch.sigmoid(self.layers[-1](x))
