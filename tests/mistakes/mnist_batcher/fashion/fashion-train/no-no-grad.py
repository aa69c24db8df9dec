"""A graph while validating.
hint: no_grad
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
with torch.no_grad():
# write:
if True:
