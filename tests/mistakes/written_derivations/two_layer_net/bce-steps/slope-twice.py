"""The slope of the sigmoid is multiplied in once more at the end.

hint: line 4 does not follow from line 3
hint: The slope of the sigmoid is there twice
false-hint: the slope of sigma is not
loses: test-bce-jacobians-steps
"""

# instead of:
sigma - y,
# write:
(sigma - y) * sigma * (1 - sigma),
