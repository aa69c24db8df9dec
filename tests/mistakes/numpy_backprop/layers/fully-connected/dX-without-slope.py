"""dX is made of dLdY instead of the gradient at Z.

hint: The activation's derivative is missing
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
return dLdY @ self.parameters["W"].T
