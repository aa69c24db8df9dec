"""forward returns nothing.
hint: none
loses: test-classifier-forward
changes: three-linear-layers
"""

# instead of:
return torch.sigmoid(self.fc3(x))
# write:
x = torch.sigmoid(self.fc3(x))
