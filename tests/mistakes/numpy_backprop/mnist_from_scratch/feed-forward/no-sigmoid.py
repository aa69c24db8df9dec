"""The hidden layers are linear.
hint: sigmoids are missing
loses: test-feed-forward
changes: one-helper
"""

# instead of:
found.append(sigmoid(found[-1] @ W + b))
# write:
found.append(found[-1] @ W + b)
