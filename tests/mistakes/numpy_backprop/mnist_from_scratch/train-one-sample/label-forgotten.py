"""The label is not subtracted.
hint: label is not subtracted
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
delta[y] -= 1
# write:
