"""The hidden layer is detached: lower layers get no gradient.

hint: No gradient reaches 0_weight
loses: test-mlp-gradients
changes: registered
"""

# instead of:
x = self.phi(x)
# write:
x = self.phi(x).detach()
