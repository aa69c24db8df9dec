"""forward computes with .data, which autograd does not follow.

hint: cut off from the parameters
loses: test-mlp-gradients
changes: registered
"""

# instead of:
W = getattr(self, f"{i}_weight")
b = getattr(self, f"{i}_bias")
# write:
W = getattr(self, f"{i}_weight").data
b = getattr(self, f"{i}_bias").data
