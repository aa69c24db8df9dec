"""forward works without gradients.
hint: The output is cut off from the parameters
loses: test-classifier-forward
"""
class myClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 1), nn.Sigmoid())

    def forward(self, x):
        with torch.no_grad():
            return self.net(x)
