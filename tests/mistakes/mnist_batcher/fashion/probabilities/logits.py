"""The logits.
hint: these are the logits
changes: stacked
"""

# instead of:
return torch.softmax(model(images), dim=1)
# write:
return model(images)
