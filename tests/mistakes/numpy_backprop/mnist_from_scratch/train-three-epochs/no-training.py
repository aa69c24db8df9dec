"""Only measures.
hint: does not train
loses: test-train-three-epochs
changes: accuracies-in-a-list
"""

# instead of:
train_one_sample(sample, digit, learning_rate)
# write:
feed_forward_sample(sample, digit)
