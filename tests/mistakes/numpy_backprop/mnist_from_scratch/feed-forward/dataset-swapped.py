"""Accuracy first.
hint: accuracy stands first
loses: test-feed-forward
changes: one-helper
"""

# instead of:
return np.mean(losses), np.mean(right)
# write:
return np.mean(right), np.mean(losses)
