"""The bias of the first layer is forgotten.

hint: The bias b1 is missing
loses: test-modular-forward
changes: helper_methods
"""

# instead of:
z1 = x @ self.parameters["W1"].T + self.parameters["b1"]
# write:
z1 = x @ self.parameters["W1"].T
