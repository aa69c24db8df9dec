"""SGD at the same rate.
hint: 82 % is asked for
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
optimizer = torch.optim.Adam(model.parameters(), lr=lr)
# write:
optimizer = torch.optim.SGD(model.parameters(), lr=lr)
