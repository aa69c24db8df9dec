"""No ReLU after the second layer.
hint: after hidden layer 2
loses: test-fashion-model
changes: four-linear-layers
"""

# instead of:
x = torch.relu(self.fc2(x))
# write:
x = self.fc2(x)
