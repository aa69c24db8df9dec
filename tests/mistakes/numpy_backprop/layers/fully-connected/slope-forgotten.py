"""backward forgets the activation's derivative everywhere.

hint: The activation's derivative is missing
loses: test-fully-connected-backward
changes: named-parts
"""

# instead of:
X, Z = self.cache["X"], self.cache["Z"]
dZ = self.activation.backward(Z, dLdY)
# write:
X = self.cache["X"]
dZ = dLdY
