"""ReLU itself in place of its slope.

hint: not the value max(0, z)
loses: test-modular-backward
changes: helper_methods
"""

# instead of:
return (z > 0).float()
# write:
return torch.relu(z)
