"""The whole gradient is the step.
hint: learning rate is not used
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
weights[i] -= learning_rate * np.outer(a[i], delta)
biases[i] -= learning_rate * delta
# write:
weights[i] -= np.outer(a[i], delta)
biases[i] -= delta
