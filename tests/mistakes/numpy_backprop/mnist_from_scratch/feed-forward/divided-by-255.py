"""The image is scaled, which it is already.

hint: The image is divided by 255
loses: test-feed-forward
"""

# instead of:
found = [np.reshape(sample, -1)]
# write:
found = [np.reshape(sample, -1) / 255]
