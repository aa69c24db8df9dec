"""No eval mode.
hint: call model.eval()
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
model.eval()
# write:
