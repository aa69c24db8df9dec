"""No eval mode.
hint: model.eval()
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
model.eval()
# write:
