"""softmax over the units where the sigmoid belongs.

hint: softmax here
loses: test-modular-forward test-modular-backward
changes: helper_methods
"""

# instead of:
return torch.sigmoid(z)
# write:
return torch.softmax(z, dim=1)
