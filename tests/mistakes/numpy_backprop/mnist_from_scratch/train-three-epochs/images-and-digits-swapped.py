"""Images and digits are passed in the wrong order: the run stops.

hint: no `history`
false-hint: is not what train returns
loses: test-train-three-epochs
"""

# instead of:
history = train(x_train, y_train, 3, learning_rate)
# write:
history = train(y_train, x_train, 3, learning_rate)
