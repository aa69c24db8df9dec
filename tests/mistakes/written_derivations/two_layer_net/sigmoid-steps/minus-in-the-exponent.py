"""e to the z instead of e to the minus z; the rest follows from there.

hint: line 1: the minus in the exponent is missing
false-hint: line 2 is not the derivative
loses: test-mse-jacobians-steps
"""

# instead of:
sigma = 1 / (1 + sp.exp(-z))
# write:
sigma = 1 / (1 + sp.exp(z))

# instead of:
sp.exp(-z) / (1 + sp.exp(-z)) ** 2,
sigma - sigma**2,
sigma * (1 - sigma),
# write:
-sp.exp(z) / (1 + sp.exp(z)) ** 2,
sigma**2 - sigma,
-sigma * (1 - sigma),
