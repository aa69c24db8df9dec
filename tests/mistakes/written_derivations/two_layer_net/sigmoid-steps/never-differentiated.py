"""The sigmoid in three forms.

hint: the derivative by z is never taken
false-hint: line 2 does not follow
loses: test-mse-jacobians-steps
"""

# instead of:
sp.exp(-z) / (1 + sp.exp(-z)) ** 2,
sigma - sigma**2,
sigma * (1 - sigma),
# write:
sp.exp(z) / (1 + sp.exp(z)),
1 - 1 / (1 + sp.exp(z)),
