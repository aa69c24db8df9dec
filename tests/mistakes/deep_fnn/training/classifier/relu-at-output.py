"""ReLU before the sigmoid.
hint: relu is used before the sigmoid
loses: test-classifier-forward
changes: three-linear-layers
"""

# instead of:
return torch.sigmoid(self.fc3(x))
# write:
return torch.sigmoid(torch.relu(self.fc3(x)))
