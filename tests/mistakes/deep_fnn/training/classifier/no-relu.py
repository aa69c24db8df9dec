"""No ReLU at all.
hint: no relu is used
loses: test-classifier-forward
"""
class myClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(20, 64)
        self.fc2 = nn.Linear(64, 32)
        self.fc3 = nn.Linear(32, 1)

    def forward(self, x):
        return torch.sigmoid(self.fc3(self.fc2(self.fc1(x))))
