"""The bias of the second layer is forgotten.

hint: The bias b2 is missing
loses: test-modular-forward
changes: helper_methods
"""

# instead of:
z3 = z2 @ self.parameters["W2"].T + self.parameters["b2"]
# write:
z3 = z2 @ self.parameters["W2"].T
