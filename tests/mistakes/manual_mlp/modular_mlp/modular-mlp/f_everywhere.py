"""f is used behind both layers.

hint: f is used in both places
loses: test-modular-forward
changes: helper_methods
"""

# instead of:
y_hat = self.activation(self.g_function, z3)
# write:
y_hat = self.activation(self.f_function, z3)
