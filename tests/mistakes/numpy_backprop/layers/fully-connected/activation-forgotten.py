"""forward returns Z.

hint: The activation is missing
loses: test-fully-connected-forward
changes: named-parts
"""

# instead of:
self.cache["X"] = X
self.cache["Z"] = Z
return self.activation.forward(Z)
# write:
self.cache["X"], self.cache["Z"] = X, Z
return Z
