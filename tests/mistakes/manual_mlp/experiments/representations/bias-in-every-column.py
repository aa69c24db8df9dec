"""The output bias is added to every column.

hint: added once
loses: test-representations
changes: two-functions
"""

# instead of:
return hidden_outputs(model, X) * V.T
# write:
return hidden_outputs(model, X) * V.T + getattr(model, "1_bias")
