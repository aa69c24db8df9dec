"""A sigmoid before the softmax.
hint: sigmoid before the softmax
loses: test-feed-forward
changes: one-helper
"""

# instead of:
logits = found[-1] @ weights[-1] + biases[-1]
# write:
logits = sigmoid(found[-1] @ weights[-1] + biases[-1])
