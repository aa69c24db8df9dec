"""y and 1 - y are exchanged; the rest follows from there.

hint: line 1: labels are exchanged
false-hint: line 2 is not the derivative
loses: test-bce-jacobians-steps
"""

# instead of:
-y * sp.log(sigma) - (1 - y) * sp.log(1 - sigma),
(-y / sigma + (1 - y) / (1 - sigma)) * sigma * (1 - sigma),
-y * (1 - sigma) + (1 - y) * sigma,
sigma - y,
# write:
-(1 - y) * sp.log(sigma) - y * sp.log(1 - sigma),
-(1 - y) * (1 - sigma) + y * sigma,
sigma - 1 + y,
