"""The number of right guesses.
hint: number of right guesses
loses: test-feed-forward
changes: one-helper
"""

# instead of:
return np.mean(losses), np.mean(right)
# write:
return np.mean(losses), np.sum(right)
