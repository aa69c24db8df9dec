"""The product is divided by the number of inputs.

hint: XW is a sum, not a mean
loses: test-fully-connected-forward
changes: named-parts
"""

# instead of:
Z = X @ W + b
self.cache["X"] = X
self.cache["Z"] = Z
# write:
Z = np.dot(X, W) / X.shape[1] + b
self.cache["X"], self.cache["Z"] = X, Z
