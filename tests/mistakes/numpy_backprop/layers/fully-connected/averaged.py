"""Both gradients are divided by the number of examples, once too often.

hint: divide by nothing
loses: test-fully-connected-backward
changes: loop-over-parameters
"""

# instead of:
for key, value in {"W": X.T @ dZ, "b": np.sum(dZ, 0, keepdims=True)}.items():
    self.gradients[key] = value
# write:
m = X.shape[0]
self.gradients["W"] = X.T @ dZ / m
self.gradients["b"] = np.sum(dZ, axis=0, keepdims=True) / m
