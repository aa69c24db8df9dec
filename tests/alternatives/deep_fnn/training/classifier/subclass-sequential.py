"""The class is a Sequential itself."""
class myClassifier(nn.Sequential):
    def __init__(self):
        super().__init__(
            nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 1), nn.Sigmoid()
        )
