"""A softmax at the end.
hint: there is a softmax at the end
loses: test-fashion-model
changes: four-linear-layers
"""

# instead of:
return self.fc4(x)
# write:
return torch.softmax(self.fc4(x), dim=1)
