"""ReLU in the hidden layers.
hint: ReLU
loses: test-feed-forward
changes: one-helper
"""

# instead of:
found.append(sigmoid(found[-1] @ W + b))
# write:
found.append(np.maximum(found[-1] @ W + b, 0))
