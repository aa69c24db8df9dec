"""The accuracy before training is not in the list.
hint: before training
loses: test-train-three-epochs
changes: accuracies-in-a-list
"""

# instead of:
accuracies = [feed_forward_dataset(x_test, y_test)[1]]
# write:
accuracies = []
