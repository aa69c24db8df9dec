"""The last layer is left out.
hint: are expected
loses: test-initialise
changes: slices-of-sizes
"""

# instead of:
for i in range(len(layer_sizes) - 1):
# write:
for i in range(len(layer_sizes) - 2):
