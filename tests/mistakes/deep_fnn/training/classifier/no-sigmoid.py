"""Logits instead of probabilities.
hint: sigmoid is missing
loses: test-classifier-forward
changes: three-linear-layers
"""

# instead of:
return torch.sigmoid(self.fc3(x))
# write:
return self.fc3(x)
