"""The activation acts on the output layer as well.

hint: phi acts on the output as well
loses: test-mlp-vector
changes: registered
"""

# instead of:
if i < self.num_layers() - 1:
    x = self.phi(x)
# write:
x = self.phi(x)
