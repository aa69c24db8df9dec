"""A log-softmax at the end.
hint: log-softmax
loses: test-fashion-model
changes: four-linear-layers
"""

# instead of:
return self.fc4(x)
# write:
return torch.log_softmax(self.fc4(x), dim=1)
