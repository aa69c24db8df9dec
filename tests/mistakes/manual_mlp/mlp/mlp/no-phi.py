"""No activation anywhere.

hint: phi is missing
loses: test-mlp-vector
changes: registered
"""

# instead of:
if i < self.num_layers() - 1:
    x = self.phi(x)
# write:
