"""20-32-64-1, and later questions that call the layers by their names.

hint: no layer goes from
loses: test-classifier-layers
also: bias-grad, optimizer
"""
class myClassifier(nn.Module):
    def __init__(self):
        super(myClassifier, self).__init__()
        self.fc1 = nn.Linear(20, 32)
        self.fc2 = nn.Linear(32, 64)
        self.fc3 = nn.Linear(64, 1)

    def forward(self, x):
        x = torch.relu(self.fc1(x))
        x = torch.relu(self.fc2(x))
        return torch.sigmoid(self.fc3(x))


# %% bias-grad
model.zero_grad()
grad_before = model.fc3.bias.grad
nn.BCELoss()(model(x0), v0).backward()
grad_after = model.fc3.bias.grad.clone()


# %% optimizer
model = myClassifier()
layers = model.fc1, model.fc2, model.fc3
optimizer = torch.optim.Adam([p for layer in layers for p in layer.parameters()], lr=1e-4)
