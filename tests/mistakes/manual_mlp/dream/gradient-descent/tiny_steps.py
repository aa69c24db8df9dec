"""A learning rate far too small.

hint: larger steps
changes: adam_unclamped
"""

# instead of:
optimizer = torch.optim.Adam([image], lr=0.05)
# write:
optimizer = torch.optim.Adam([image], lr=0.00001)
