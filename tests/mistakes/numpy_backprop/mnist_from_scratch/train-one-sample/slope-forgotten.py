"""The slope of the sigmoid is missing.
hint: slope of the sigmoid is missing
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
delta_below = (weights[i] @ delta) * slope
# write:
delta_below = (weights[i] @ delta)
