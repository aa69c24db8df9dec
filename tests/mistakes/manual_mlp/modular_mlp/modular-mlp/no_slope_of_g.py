"""g' is forgotten.

hint: The slope of g is missing
loses: test-modular-backward
changes: helper_methods
"""

# instead of:
dJdz3 = dJdy_hat * self.slope(self.g_function, z3)
# write:
dJdz3 = dJdy_hat
