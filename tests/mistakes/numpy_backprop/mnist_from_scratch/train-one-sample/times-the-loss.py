"""The delta is multiplied by the loss.
hint: multiplied by the loss
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
delta[y] -= 1
# write:
delta[y] -= 1
delta *= -np.log(a[-1][y])
