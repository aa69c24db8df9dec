"""A typing error in a name: the sigmoid is never used in forward.

hint: g is not applied
loses: test-modular-forward
changes: helper_methods
"""

# instead of:
    return torch.relu(z)
elif name == "sigmoid":
# write:
    return torch.relu(z)
elif name == "sigmiod":
