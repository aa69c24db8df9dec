"""forward wraps what is registered in new Parameters: the registered ones get no gradient.

hint: a new Parameter made in forward
loses: test-mlp-gradients
changes: registered
"""

# instead of:
W = getattr(self, f"{i}_weight")
b = getattr(self, f"{i}_bias")
# write:
W = torch.nn.Parameter(getattr(self, f"{i}_weight"))
b = torch.nn.Parameter(getattr(self, f"{i}_bias"))
