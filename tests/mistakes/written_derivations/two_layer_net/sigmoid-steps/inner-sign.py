"""The inner derivative of the exponent is taken for 1; the rest follows from there.

hint: line 2 is not the derivative of line 1 by z
hint: The inner derivative is missing: the exponent is -z
false-hint: line 3 does not follow
loses: test-mse-jacobians-steps
"""

# instead of:
sp.exp(-z) / (1 + sp.exp(-z)) ** 2,
sigma - sigma**2,
sigma * (1 - sigma),
# write:
-sp.exp(-z) / (1 + sp.exp(-z)) ** 2,
-sigma + sigma**2,
-sigma * (1 - sigma),
