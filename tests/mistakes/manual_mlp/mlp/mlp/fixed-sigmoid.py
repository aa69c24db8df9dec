"""A sigmoid is written into forward, whatever phi was passed.

hint: phi that was passed is not used
loses: test-mlp-vector
changes: registered
"""

# instead of:
x = self.phi(x)
# write:
x = torch.sigmoid(x)
