"""Differentiated by the label.

hint: It is the derivative by y; by z is asked
loses: test-bce-jacobians-steps
"""

# instead of:
(-y / sigma + (1 - y) / (1 - sigma)) * sigma * (1 - sigma),
-y * (1 - sigma) + (1 - y) * sigma,
sigma - y,
# write:
-sp.log(sigma) + sp.log(1 - sigma),
-z,
