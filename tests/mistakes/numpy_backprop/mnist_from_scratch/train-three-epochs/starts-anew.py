"""Every call makes new weights.
hint: starts anew
loses: test-train-three-epochs
changes: accuracies-in-a-list
"""

# instead of:
"""Train on all images x with digits y, one by one, epochs times."""
# write:
"""Train on all images x with digits y, one by one, epochs times."""
weights[:], biases[:] = initialise([784, 32, 32, 10], np.random.default_rng(0))
