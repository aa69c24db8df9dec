"""Sigmoids.
hint: sigmoid of each logit
changes: stacked
"""

# instead of:
return torch.softmax(model(images), dim=1)
# write:
return torch.sigmoid(model(images))
