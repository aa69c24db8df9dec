"""Gradients are never cleared.
hint: zero_grad
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
optimizer.zero_grad()
# write:
