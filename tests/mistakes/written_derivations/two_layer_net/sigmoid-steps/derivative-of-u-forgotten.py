"""1/u is differentiated by u alone.

hint: The derivative of u = 1 + exp(-z) is missing
false-hint: times the derivative of u
loses: test-mse-jacobians-steps
"""

# instead of:
sp.exp(-z) / (1 + sp.exp(-z)) ** 2,
sigma - sigma**2,
sigma * (1 - sigma),
# write:
-1 / (1 + sp.exp(-z)) ** 2,
-(sigma**2),
