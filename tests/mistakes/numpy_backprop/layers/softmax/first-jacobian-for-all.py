"""The Jacobian of the first example is used for all.

hint: The Jacobian of the first example is used for all
false-hint: entries are not right
loses: test-softmax-backward
"""

# instead of:
S = self.forward(Z)
return S * (dY - np.sum(dY * S, axis=1, keepdims=True))
# write:
s = self.forward(Z)[0]
return dY @ (np.diag(s) - np.outer(s, s))
