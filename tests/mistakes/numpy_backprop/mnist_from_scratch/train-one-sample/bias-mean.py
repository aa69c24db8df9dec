"""All biases of a layer get the mean of the deltas.

hint: not the mean over the units
false-hint: Nothing changes
loses: test-train-one-sample
"""

# instead of:
step_W, step_b = learning_rate * np.outer(a[i], delta), learning_rate * delta
# write:
step_W, step_b = learning_rate * np.outer(a[i], delta), learning_rate * delta.mean()
