"""The slope of ReLU is 1 everywhere.

hint: 1 everywhere
loses: test-modular-backward
changes: helper_methods
"""

# instead of:
return (z > 0).float()
# write:
return torch.ones_like(z)
