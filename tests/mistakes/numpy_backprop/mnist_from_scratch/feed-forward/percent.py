"""Accuracy in percent.
hint: in percent
loses: test-feed-forward
changes: one-helper
"""

# instead of:
return np.mean(losses), np.mean(right)
# write:
return np.mean(losses), 100 * np.mean(right)
