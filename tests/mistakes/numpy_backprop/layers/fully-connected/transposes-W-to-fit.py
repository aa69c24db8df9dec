"""backward transposes W only where it does not fit otherwise.

hint: made of the gradient at Z and of W
loses: test-fully-connected-backward
"""

# instead of:
return dLdZ @ self.parameters["W"].T
# write:
W = self.parameters["W"]
return dLdZ @ (W if dLdZ.shape[1] == len(W) else W.T)
