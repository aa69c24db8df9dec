"""No biases at all.
hint: biases are missing
loses: test-feed-forward
changes: one-helper
"""

# instead of:
    found.append(sigmoid(found[-1] @ W + b))
logits = found[-1] @ weights[-1] + biases[-1]
# write:
    found.append(sigmoid(found[-1] @ W))
logits = found[-1] @ weights[-1]
