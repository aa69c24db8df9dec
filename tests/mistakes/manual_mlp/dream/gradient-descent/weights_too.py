"""The optimizer also gets the weights of the model.

hint: weights of the model have changed
changes: adam_unclamped
"""

# instead of:
optimizer = torch.optim.Adam([image], lr=0.05)
# write:
optimizer = torch.optim.Adam([image, *model.parameters()], lr=0.05)
