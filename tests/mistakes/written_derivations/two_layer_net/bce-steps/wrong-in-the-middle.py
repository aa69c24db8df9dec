"""One wrong line in the middle; the end is right.

hint: line 3 does not follow from line 2
false-hint: line 4 does not follow
false-hint: is not the derivative
loses: test-bce-jacobians-steps
"""

# instead of:
-y * (1 - sigma) + (1 - y) * sigma,
# write:
-y * (1 - sigma) - (1 + y) * sigma,
