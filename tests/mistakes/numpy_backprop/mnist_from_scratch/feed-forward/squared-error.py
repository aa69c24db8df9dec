"""Squared error of the probabilities.
hint: squared error
loses: test-feed-forward
changes: one-helper
"""

# instead of:
return -np.log(p[y]), guess
# write:
return ((p - np.eye(10)[y]) ** 2).sum(), guess
