"""The biases are never changed.
hint: Nothing changes
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
biases[i] -= learning_rate * delta
# write:
