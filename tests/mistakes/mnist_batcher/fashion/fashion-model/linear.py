"""One linear layer, which is nearly as good as the bar on easy images.
hint: No layer goes from 784 to 256
loses: test-fashion-model
"""
class FashionMLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(784, 10)

    def forward(self, x):
        return self.fc(x.flatten(1))
