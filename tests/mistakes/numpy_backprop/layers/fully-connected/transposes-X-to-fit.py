"""backward transposes X only where it does not fit otherwise.

hint: stores it as self.gradients['W'], in the shape of W
loses: test-fully-connected-backward
"""

# instead of:
self.gradients["W"] = self.cache["X"].T @ dLdZ
# write:
X = self.cache["X"]
self.gradients["W"] = (X if X.shape[1] == len(dLdZ) else X.T) @ dLdZ
