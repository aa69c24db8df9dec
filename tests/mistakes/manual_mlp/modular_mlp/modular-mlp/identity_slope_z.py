"""The slope of the identity is taken to be z.

hint: value
loses: test-modular-backward
changes: helper_methods
"""

# instead of:
return torch.ones_like(z)
# write:
return z
