"""The sigmoid is 1 / (1 + exp(z)).

hint: minus sign is missing in the sigmoid
loses: test-modular-forward
changes: helper_methods
"""

# instead of:
return torch.sigmoid(z)
# write:
return 1 / (1 + torch.exp(z))
