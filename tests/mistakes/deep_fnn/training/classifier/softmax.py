"""Softmax over one unit.
hint: softmax over
loses: test-classifier-forward
changes: three-linear-layers
"""

# instead of:
return torch.sigmoid(self.fc3(x))
# write:
return torch.softmax(self.fc3(x), dim=-1)
