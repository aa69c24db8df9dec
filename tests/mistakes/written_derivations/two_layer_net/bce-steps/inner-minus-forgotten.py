"""The minus of 1 - sigma is lost where log(1 - sigma) is differentiated; the rest follows from there.

hint: The inner derivative of 1 - sigma is -1
false-hint: line 3 does not follow
false-hint: line 4 does not follow
loses: test-bce-jacobians-steps
"""

# instead of:
(-y / sigma + (1 - y) / (1 - sigma)) * sigma * (1 - sigma),
-y * (1 - sigma) + (1 - y) * sigma,
sigma - y,
# write:
(-y / sigma - (1 - y) / (1 - sigma)) * sigma * (1 - sigma),
-y * (1 - sigma) - (1 - y) * sigma,
2 * y * sigma - y - sigma,
