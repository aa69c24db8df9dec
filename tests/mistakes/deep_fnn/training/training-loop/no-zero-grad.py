"""Gradients are never cleared.
hint: zero_grad
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
optimizer.zero_grad()
# write:
