"""tanh instead of ReLU.
hint: tanh stands between
loses: test-classifier-forward
changes: three-linear-layers
"""

# instead of:
x = torch.relu(self.fc1(x))
x = torch.relu(self.fc2(x))
# write:
x = torch.tanh(self.fc1(x))
x = torch.tanh(self.fc2(x))
