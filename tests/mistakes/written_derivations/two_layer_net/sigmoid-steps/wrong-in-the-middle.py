"""One wrong line in the middle; the end is right.

hint: line 3 does not follow from line 2
false-hint: line 4 does not follow
false-hint: is not the derivative
loses: test-mse-jacobians-steps
"""

# instead of:
sigma - sigma**2,
# write:
sigma + sigma**2,
