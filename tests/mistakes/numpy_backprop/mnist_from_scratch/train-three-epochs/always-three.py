"""The number of epochs is not used.
hint: it is told
loses: test-train-three-epochs
changes: accuracies-in-a-list
"""

# instead of:
for _ in range(epochs):
# write:
for _ in range(3):
