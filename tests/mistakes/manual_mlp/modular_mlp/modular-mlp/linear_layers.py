"""torch.nn.functional.linear does the affine maps.

hint: put away while this is marked
loses: test-modular-forward, test-modular-backward
changes: helper_methods
"""

# instead of:
z1 = x @ self.parameters["W1"].T + self.parameters["b1"]
# write:
z1 = torch.nn.functional.linear(x, self.parameters["W1"], self.parameters["b1"])
