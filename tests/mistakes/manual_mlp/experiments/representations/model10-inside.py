"""hidden_outputs looks at model10, whatever is passed.

hint: expected
loses: test-representations
changes: two-functions
"""

# instead of:
W, b = getattr(model, "0_weight"), getattr(model, "0_bias")
# write:
W, b = getattr(model10, "0_weight"), getattr(model10, "0_bias")
