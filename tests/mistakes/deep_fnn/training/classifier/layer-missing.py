"""No second hidden layer.
hint: no layer goes from
loses: test-classifier-layers
"""
class myClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(20, 64)
        self.fc3 = nn.Linear(64, 1)

    def forward(self, x):
        return torch.sigmoid(self.fc3(torch.relu(self.fc1(x))))
