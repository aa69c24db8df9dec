"""forward returns the value before the last activation.

hint: g is not applied
loses: test-modular-forward
changes: helper_methods
"""

# instead of:
y_hat = self.activation(self.g_function, z3)
# write:
y_hat = z3
