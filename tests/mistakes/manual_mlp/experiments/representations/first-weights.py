"""Scaled by the incoming weights.

hint: weights of the first layer
loses: test-representations
changes: two-functions
"""

# instead of:
V = getattr(model, "1_weight")
# write:
V = getattr(model, "0_weight").T
