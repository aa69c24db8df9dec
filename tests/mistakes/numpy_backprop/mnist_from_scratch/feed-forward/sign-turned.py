"""The loss is the log itself.
hint: sign is turned
loses: test-feed-forward
changes: one-helper
"""

# instead of:
return -np.log(p[y]), guess
# write:
return np.log(p[y]), guess
