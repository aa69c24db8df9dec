"""Sigmoid in the hidden layers.
hint: sigmoid stands between
loses: test-fashion-model
changes: four-linear-layers
"""

# instead of:
x = torch.relu(self.fc1(x))
x = torch.relu(self.fc2(x))
x = torch.relu(self.fc3(x))
# write:
x = torch.sigmoid(self.fc1(x))
x = torch.sigmoid(self.fc2(x))
x = torch.sigmoid(self.fc3(x))
