"""No step in between.

hint: at least 3
loses: test-mse-jacobians-steps
"""

# instead of:
sigma - sigma**2,
sigma * (1 - sigma),
# write:
