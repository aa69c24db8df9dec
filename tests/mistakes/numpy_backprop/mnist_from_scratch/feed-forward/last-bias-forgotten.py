"""The last layer has no bias.
hint: last bias is missing
loses: test-feed-forward
changes: one-helper
"""

# instead of:
logits = found[-1] @ weights[-1] + biases[-1]
# write:
logits = found[-1] @ weights[-1]
