"""scaled_outputs forgets the weights.

hint: this is not scaled
loses: test-representations
changes: two-functions
"""

# instead of:
return hidden_outputs(model, X) * V.T
# write:
return hidden_outputs(model, X)
