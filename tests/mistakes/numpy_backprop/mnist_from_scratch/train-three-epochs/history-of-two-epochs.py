"""history is that of two epochs.
hint: three values
loses: test-train-three-epochs
changes: accuracies-in-a-list
"""

# instead of:
history = train(x_train, y_train, 3, learning_rate)
# write:
history = train(x_train, y_train, 2, learning_rate)
