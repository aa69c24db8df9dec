"""backward takes a step of gradient descent.

hint: It only computes gradients
loses: test-fully-connected-backward
changes: named-parts
"""

# instead of:
return dZ @ self.parameters["W"].T
# write:
dX = dZ @ self.parameters["W"].T
self.parameters["W"] = self.parameters["W"] - 0.1 * self.gradients["W"]
return dX
