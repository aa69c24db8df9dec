"""The image is not flattened.
hint: stopped with
loses: test-feed-forward
changes: one-helper
"""

# instead of:
found = [np.reshape(sample, -1)]
# write:
found = [sample]
