"""dLdY is multiplied by the slope although the activation did that.

hint: applied twice
loses: test-fully-connected-backward
changes: loop-over-parameters
"""

# instead of:
dZ = self.activation.backward(Z, dLdY)
for key, value in {"W": X.T @ dZ, "b": np.sum(dZ, 0, keepdims=True)}.items():
    self.gradients[key] = value
# write:
dZ = self.activation.backward(Z, np.ones_like(dLdY)) * self.activation.backward(Z, dLdY)
self.gradients["W"] = X.T @ dZ
self.gradients["b"] = np.sum(dZ, axis=0, keepdims=True)
