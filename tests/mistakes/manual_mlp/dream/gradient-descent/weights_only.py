"""The weights are optimised, as in training.

hint: the one that went in
changes: adam_unclamped
"""

# instead of:
optimizer = torch.optim.Adam([image], lr=0.05)
# write:
optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
