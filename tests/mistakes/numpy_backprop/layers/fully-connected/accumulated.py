"""Gradients add up over calls.

hint: Gradients add up over calls
false-hint: a factor is missing
loses: test-fully-connected-backward
changes: loop-over-parameters
"""

# instead of:
for key, value in {"W": X.T @ dZ, "b": np.sum(dZ, 0, keepdims=True)}.items():
    self.gradients[key] = value
# write:
self.gradients["W"] = self.gradients.get("W", 0) + X.T @ dZ
self.gradients["b"] = self.gradients.get("b", 0) + np.sum(dZ, axis=0, keepdims=True)
