"""New arrays in local variables.
hint: Nothing changes
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
weights[i] -= learning_rate * np.outer(a[i], delta)
biases[i] -= learning_rate * delta
# write:
W, b = weights[i], biases[i]
W = W - learning_rate * np.outer(a[i], delta)
b = b - learning_rate * delta
