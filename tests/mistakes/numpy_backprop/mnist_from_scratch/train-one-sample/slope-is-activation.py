"""Multiplied by a instead of a (1 - a).
hint: multiplied by the activation
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
slope = a[i] * (1 - a[i])
# write:
slope = a[i]
