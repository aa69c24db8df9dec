"""The guess is the true digit.
hint: true digit
loses: test-feed-forward
changes: one-helper
"""

# instead of:
guess[p.argmax()] = 1
# write:
guess[y] = 1
