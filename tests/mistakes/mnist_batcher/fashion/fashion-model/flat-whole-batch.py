"""The batch is made one row.
hint: for 6 images
loses: test-fashion-model
changes: four-linear-layers
"""

# instead of:
x = x.view(x.size(0), -1)
# write:
x = x.reshape(-1, 784)[:1]
