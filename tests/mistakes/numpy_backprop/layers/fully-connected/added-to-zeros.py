"""Gradients start at zero and are added to.

hint: Gradients add up over calls
false-hint: a factor is missing
loses: test-fully-connected-backward
"""

# instead of:
self.gradients["W"] = self.cache["X"].T @ dLdZ
self.gradients["b"] = dLdZ.sum(axis=0, keepdims=True)
# write:
self.gradients["W"] = self.gradients.get("W", 0) + self.cache["X"].T @ dLdZ
self.gradients["b"] = self.gradients.get("b", 0) + dLdZ.sum(axis=0, keepdims=True)
