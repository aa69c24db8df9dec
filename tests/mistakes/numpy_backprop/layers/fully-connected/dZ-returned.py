"""backward returns the gradient at Z.

hint: One more step: back through W
loses: test-fully-connected-backward
changes: loop-over-parameters
"""

# instead of:
for key, value in {"W": X.T @ dZ, "b": np.sum(dZ, 0, keepdims=True)}.items():
    self.gradients[key] = value
return dZ @ self.parameters["W"].T
# write:
self.gradients["W"] = X.T @ dZ
self.gradients["b"] = np.sum(dZ, axis=0, keepdims=True)
return dZ
