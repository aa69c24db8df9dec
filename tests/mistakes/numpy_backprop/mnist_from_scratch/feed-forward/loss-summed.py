"""Sum of the losses.
hint: sum of the losses
loses: test-feed-forward
changes: one-helper
"""

# instead of:
return np.mean(losses), np.mean(right)
# write:
return np.sum(losses), np.mean(right)
