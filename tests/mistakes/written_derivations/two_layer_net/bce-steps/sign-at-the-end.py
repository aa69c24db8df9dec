"""The sign turns in the last line.

hint: line 4 does not follow from line 3
hint: The sign is turned
false-hint: is not the derivative
loses: test-bce-jacobians-steps
"""

# instead of:
sigma - y,
# write:
y - sigma,
