"""A sigmoid whatever phi is.

hint: use the network's own model.phi
loses: test-representations
changes: two-functions
"""

# instead of:
return model.phi(X @ W + b)
# write:
return torch.sigmoid(X @ W + b)
