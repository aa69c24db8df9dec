"""x @ W1 without the transpose.

hint: shapes cannot be multiplied
loses: test-modular-forward test-modular-backward
changes: helper_methods
"""

# instead of:
z1 = x @ self.parameters["W1"].T + self.parameters["b1"]
# write:
z1 = x @ self.parameters["W1"] + self.parameters["b1"]
