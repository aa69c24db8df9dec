"""The values before phi.

hint: phi is missing
loses: test-representations
changes: two-functions
"""

# instead of:
return model.phi(X @ W + b)
# write:
return X @ W + b
