"""The biases are left out.

hint: bias is missing
loses: test-representations
changes: two-functions
"""

# instead of:
return model.phi(X @ W + b)
# write:
return model.phi(X @ W)
