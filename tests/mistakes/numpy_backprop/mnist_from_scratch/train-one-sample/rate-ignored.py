"""Always the default rate.
hint: that of 0.003
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
"""Take one step of gradient descent on the loss of one image; change weights and biases in place."""
# write:
"""Take one step of gradient descent on the loss of one image; change weights and biases in place."""
learning_rate = 0.003
