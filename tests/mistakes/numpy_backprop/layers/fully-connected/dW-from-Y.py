"""The weight gradient is made of the layer's outputs.

hint: Y stands where X belongs
loses: test-fully-connected-backward
changes: loop-over-parameters
"""

# instead of:
for key, value in {"W": X.T @ dZ, "b": np.sum(dZ, 0, keepdims=True)}.items():
    self.gradients[key] = value
# write:
self.gradients["W"] = self.activation.forward(Z).T @ dZ
self.gradients["b"] = np.sum(dZ, axis=0, keepdims=True)
