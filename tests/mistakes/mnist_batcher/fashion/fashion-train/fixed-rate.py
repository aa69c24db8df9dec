"""The learning rate typed in.
hint: pass lr on
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
optimizer = torch.optim.Adam(model.parameters(), lr=lr)
# write:
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
