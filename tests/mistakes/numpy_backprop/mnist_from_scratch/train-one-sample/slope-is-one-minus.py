"""Multiplied by 1 - a.
hint: multiplied by 1 - a
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
slope = a[i] * (1 - a[i])
# write:
slope = 1 - a[i]
