"""The last lines have the form of another function.

hint: line 3 does not follow from line 2
hint: the form of tanh's slope
false-hint: line 4 does not follow
false-hint: is not the derivative of line 1
loses: test-mse-jacobians-steps
"""

# instead of:
sigma - sigma**2,
sigma * (1 - sigma),
# write:
1 - sigma**2,
(1 - sigma) * (1 + sigma),
