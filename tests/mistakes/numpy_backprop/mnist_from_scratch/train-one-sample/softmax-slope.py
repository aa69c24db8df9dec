"""The first delta is multiplied by p (1 - p).
hint: the slope of the softmax is in it
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
delta[y] -= 1
# write:
delta[y] -= 1
delta *= a[-1] * (1 - a[-1])
