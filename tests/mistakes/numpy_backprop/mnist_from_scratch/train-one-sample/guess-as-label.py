"""The network's own guess stands for the label.
hint: own guess
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
delta[y] -= 1
# write:
delta[delta.argmax()] -= 1
