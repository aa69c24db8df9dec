"""Accuracies in percent.
hint: These are percent
loses: test-train-three-epochs
changes: accuracies-in-a-list
"""

# instead of:
return accuracies
# write:
return [100 * accuracy for accuracy in accuracies]
