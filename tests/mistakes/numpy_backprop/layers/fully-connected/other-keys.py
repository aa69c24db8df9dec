"""The gradients are stored under dW and db.

hint: no entry 'W'
loses: test-fully-connected-backward
changes: loop-over-parameters
"""

# instead of:
for key, value in {"W": X.T @ dZ, "b": np.sum(dZ, 0, keepdims=True)}.items():
    self.gradients[key] = value
# write:
self.gradients["dW"] = X.T @ dZ
self.gradients["db"] = np.sum(dZ, axis=0, keepdims=True)
