"""tanh in the hidden layers.
hint: tanh stands between
loses: test-fashion-model
changes: four-linear-layers
"""

# instead of:
x = torch.relu(self.fc1(x))
x = torch.relu(self.fc2(x))
x = torch.relu(self.fc3(x))
# write:
x = torch.tanh(self.fc1(x))
x = torch.tanh(self.fc2(x))
x = torch.tanh(self.fc3(x))
