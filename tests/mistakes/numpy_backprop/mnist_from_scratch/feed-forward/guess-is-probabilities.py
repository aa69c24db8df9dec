"""The guess is the row of probabilities.
hint: These are the probabilities
loses: test-feed-forward
changes: one-helper
"""

# instead of:
return -np.log(p[y]), guess
# write:
return -np.log(p[y]), p
