"""Sigmoid in the hidden layers too.
hint: there the question asks for relu
loses: test-classifier-forward
changes: three-linear-layers
"""

# instead of:
x = torch.relu(self.fc1(x))
x = torch.relu(self.fc2(x))
# write:
x = torch.sigmoid(self.fc1(x))
x = torch.sigmoid(self.fc2(x))
