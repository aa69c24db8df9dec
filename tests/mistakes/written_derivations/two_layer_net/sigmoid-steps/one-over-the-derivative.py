"""The slope of 1/u is taken for 1/u'.

hint: This is 1/u'
false-hint: The sign is turned
loses: test-mse-jacobians-steps
"""

# instead of:
sp.exp(-z) / (1 + sp.exp(-z)) ** 2,
sigma - sigma**2,
sigma * (1 - sigma),
# write:
-1 / sp.exp(-z),
-sp.exp(z),
