"""One-hot rows are compared entry by entry.
hint: Entries of the one-hot rows
loses: test-feed-forward
changes: one-helper
"""

# instead of:
right = [guess[digit] for (_, guess), digit in zip(results, y, strict=True)]
# write:
right = [np.mean(guess == np.eye(10)[digit]) for (_, guess), digit in zip(results, y, strict=True)]
