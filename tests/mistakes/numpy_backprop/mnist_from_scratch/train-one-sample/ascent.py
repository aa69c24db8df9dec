"""The step goes up.
hint: up instead of down
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
weights[i] -= learning_rate * np.outer(a[i], delta)
biases[i] -= learning_rate * delta
# write:
weights[i] += learning_rate * np.outer(a[i], delta)
biases[i] += learning_rate * delta
