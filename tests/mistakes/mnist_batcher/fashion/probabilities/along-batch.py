"""Softmax along the batch.
hint: columns add up
changes: stacked
"""

# instead of:
return torch.softmax(model(images), dim=1)
# write:
return torch.softmax(model(images), dim=0)
