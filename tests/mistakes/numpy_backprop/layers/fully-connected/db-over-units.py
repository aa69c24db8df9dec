"""The bias gradient is summed over the units.

hint: summed over the units
loses: test-fully-connected-backward
changes: loop-over-parameters
"""

# instead of:
for key, value in {"W": X.T @ dZ, "b": np.sum(dZ, 0, keepdims=True)}.items():
    self.gradients[key] = value
# write:
self.gradients["W"] = X.T @ dZ
self.gradients["b"] = np.sum(dZ, axis=1)
