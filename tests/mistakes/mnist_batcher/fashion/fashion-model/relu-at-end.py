"""ReLU after the last layer.
hint: after the last layer
loses: test-fashion-model
changes: four-linear-layers
"""

# instead of:
return self.fc4(x)
# write:
return torch.relu(self.fc4(x))
