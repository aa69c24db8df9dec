"""backward works in the caller's dLdY.

hint: changes W, b, X or dLdY
loses: test-fully-connected-backward
changes: named-parts
"""

# instead of:
dZ = self.activation.backward(Z, dLdY)
# write:
dLdY *= self.activation.backward(Z, np.ones_like(Z))
dZ = dLdY
