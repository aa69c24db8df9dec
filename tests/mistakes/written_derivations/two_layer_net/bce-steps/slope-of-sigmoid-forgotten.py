"""Differentiated by sigma only.

hint: line 2 is not the derivative of line 1 by z
hint: the slope of sigma is not
false-hint: line 3 does not follow
loses: test-bce-jacobians-steps
"""

# instead of:
(-y / sigma + (1 - y) / (1 - sigma)) * sigma * (1 - sigma),
-y * (1 - sigma) + (1 - y) * sigma,
sigma - y,
# write:
-y / sigma + (1 - y) / (1 - sigma),
(sigma - y) / (sigma * (1 - sigma)),
