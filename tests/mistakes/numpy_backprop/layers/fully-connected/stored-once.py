"""Gradients are stored only if there are none.

hint: gradients of the call before: backward must replace
loses: test-fully-connected-backward
changes: loop-over-parameters
"""

# instead of:
for key, value in {"W": X.T @ dZ, "b": np.sum(dZ, 0, keepdims=True)}.items():
    self.gradients[key] = value
# write:
if "W" not in self.gradients:
    self.gradients["W"] = X.T @ dZ
    self.gradients["b"] = np.sum(dZ, axis=0, keepdims=True)
