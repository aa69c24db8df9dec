"""The learning rate is not handed on.
hint: pass it on
false-hint: Does every epoch go through all images
loses: test-train-three-epochs
changes: accuracies-in-a-list
"""

# instead of:
train_one_sample(sample, digit, learning_rate)
# write:
train_one_sample(sample, digit)
