"""All biases of a layer get the mean of the deltas.

hint: not the mean over the units
false-hint: Nothing changes
loses: test-train-one-sample
"""

# instead of:
biases[i] -= learning_rate * delta
# write:
biases[i] -= learning_rate * delta.mean()
