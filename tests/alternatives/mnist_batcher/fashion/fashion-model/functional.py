"""Functional ReLU, dropout in between, view."""
class FashionMLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(784, 256)
        self.fc2 = nn.Linear(256, 128)
        self.fc3 = nn.Linear(128, 64)
        self.fc4 = nn.Linear(64, 10)
        self.drop = nn.Dropout(0.1)

    def forward(self, x):
        import torch.nn.functional as F
        x = x.view(-1, 28 * 28)
        x = F.relu(self.fc1(x))
        x = self.drop(F.relu(self.fc2(x)))
        x = F.relu(self.fc3(x))
        return self.fc4(x)
