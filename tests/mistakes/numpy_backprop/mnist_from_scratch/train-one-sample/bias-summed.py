"""The bias gets the sum of the delta.
hint: not the sum
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
biases[i] -= learning_rate * delta
# write:
biases[i] -= learning_rate * delta.sum()
