"""Parameters by hand, (n_in, n_out), and the output defined first."""
class myClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.w3, self.b3 = nn.Parameter(torch.randn(32, 1) * 0.2), nn.Parameter(torch.zeros(1))
        self.w1, self.b1 = nn.Parameter(torch.randn(20, 64) * 0.2), nn.Parameter(torch.zeros(64))
        self.w2, self.b2 = nn.Parameter(torch.randn(64, 32) * 0.2), nn.Parameter(torch.zeros(32))

    def forward(self, x):
        h = torch.relu(x @ self.w1 + self.b1)
        h = torch.relu(h @ self.w2 + self.b2)
        return torch.sigmoid(h @ self.w3 + self.b3)
