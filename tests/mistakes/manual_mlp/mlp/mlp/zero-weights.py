"""All weights start at 0.

hint: entries of 0_weight are equal
loses: test-mlp-parameters
changes: registered
"""

# instead of:
W = torch.randn(sizes[i], sizes[i + 1])
# write:
W = torch.zeros(sizes[i], sizes[i + 1])
