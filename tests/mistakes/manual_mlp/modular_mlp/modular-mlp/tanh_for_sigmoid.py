"""tanh where the sigmoid belongs; backward is right for the sigmoid.

hint: is a tanh here
loses: test-modular-forward test-modular-backward
changes: helper_methods
"""

# instead of:
return torch.sigmoid(z)
# write:
return torch.tanh(z)
