"""Images are not made rows.
hint: cannot be multiplied
loses: test-fashion-model
changes: four-linear-layers
"""

# instead of:
x = x.view(x.size(0), -1)
# write:
x = x.sum(dim=1)
