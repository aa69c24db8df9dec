"""Layers in a Sequential, the old style of super, the bias by its place and by its name.
also: classifier
"""
model = myClassifier()
grad_before = model.net[-2].bias.grad
nn.BCELoss()(model(x0), v0).backward()
grad_after = dict(model.named_parameters())["net.4.bias"].grad.item()


# %% classifier
class myClassifier(nn.Module):
    def __init__(self, hidden=(64, 32)):
        super(myClassifier, self).__init__()
        self.net = nn.Sequential(
            nn.Linear(20, hidden[0]), nn.ReLU(), nn.Linear(hidden[0], hidden[1]), nn.ReLU(),
            nn.Linear(hidden[1], 1), nn.Sigmoid(),
        )

    def forward(self, x):
        return self.net(x)
