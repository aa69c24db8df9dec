"""1/u becomes 1/u squared.

hint: The derivative of 1/u is -1/u^2, times the derivative of u
false-hint: The derivative of u = 1 + exp(-z) is missing
loses: test-mse-jacobians-steps
"""

# instead of:
sp.exp(-z) / (1 + sp.exp(-z)) ** 2,
sigma - sigma**2,
sigma * (1 - sigma),
# write:
1 / (1 + sp.exp(-z)) ** 2,
sigma**2,
