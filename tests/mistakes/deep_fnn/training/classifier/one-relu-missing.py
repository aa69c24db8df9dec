"""No ReLU after the second layer.
hint: after layer 2
loses: test-classifier-forward
changes: three-linear-layers
"""

# instead of:
x = torch.relu(self.fc2(x))
# write:
x = self.fc2(x)
