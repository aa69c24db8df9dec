"""The global names get new lists.
hint: stands for another list
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
"""Take one step of gradient descent on the loss of one image; change weights and biases in place."""
# write:
"""Take one step of gradient descent on the loss of one image; change weights and biases in place."""
global weights, biases
weights, biases = [W.copy() for W in weights], [b.copy() for b in biases]
