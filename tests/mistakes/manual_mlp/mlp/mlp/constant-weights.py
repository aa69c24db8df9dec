"""All weights start at the same number.

hint: units that start alike learn alike
loses: test-mlp-parameters
changes: registered
"""

# instead of:
W = torch.randn(sizes[i], sizes[i + 1])
# write:
W = torch.full((sizes[i], sizes[i + 1]), 0.1)
