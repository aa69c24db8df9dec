"""The gradients have the sign of the step of gradient descent.

hint: Every sign is reversed
loses: test-modular-backward
changes: helper_methods
"""

# instead of:
dJdz3 = dJdy_hat * self.slope(self.g_function, z3)
# write:
dJdz3 = -dJdy_hat * self.slope(self.g_function, z3)
