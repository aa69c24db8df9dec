"""The second term is not differentiated.

hint: Only the term of y is there
false-hint: line 3 does not follow
loses: test-bce-jacobians-steps
"""

# instead of:
(-y / sigma + (1 - y) / (1 - sigma)) * sigma * (1 - sigma),
-y * (1 - sigma) + (1 - y) * sigma,
sigma - y,
# write:
-y / sigma * sigma * (1 - sigma),
y * sigma - y,
