"""The weight gradient is transposed.

hint: This is the transpose
loses: test-fully-connected-backward
changes: loop-over-parameters
"""

# instead of:
for key, value in {"W": X.T @ dZ, "b": np.sum(dZ, 0, keepdims=True)}.items():
    self.gradients[key] = value
# write:
self.gradients["W"] = dZ.T @ X
self.gradients["b"] = np.sum(dZ, axis=0, keepdims=True)
