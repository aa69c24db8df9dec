"""Every layer is a ReLU layer, whatever its activation.

hint: use the activation that the layer was made with
loses: test-fully-connected-forward
changes: named-parts
"""

# instead of:
self.cache["X"] = X
self.cache["Z"] = Z
return self.activation.forward(Z)
# write:
self.cache["X"], self.cache["Z"] = X, Z
return np.maximum(Z, 0)
