"""Inputs and gradients are summed over the batch before they meet.

hint: summed over the batch before they meet
loses: test-fully-connected-backward
changes: loop-over-parameters
"""

# instead of:
for key, value in {"W": X.T @ dZ, "b": np.sum(dZ, 0, keepdims=True)}.items():
    self.gradients[key] = value
# write:
self.gradients["W"] = np.outer(X.sum(axis=0), dZ.sum(axis=0))
self.gradients["b"] = np.sum(dZ, axis=0, keepdims=True)
