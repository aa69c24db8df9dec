"""Sums of means over the number of images.
hint: each is a mean already
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
total += loss.item() * labels.size(0)
# write:
total += loss.item()
