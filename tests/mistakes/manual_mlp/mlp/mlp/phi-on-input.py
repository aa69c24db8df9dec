"""The activation comes before the product, so that it acts on the input.

hint: phi acts on the input
loses: test-mlp-vector
changes: registered
"""

# instead of:
x = x @ W + b
if i < self.num_layers() - 1:
    x = self.phi(x)
# write:
x = self.phi(x) @ W + b
